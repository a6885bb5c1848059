#pragma once

#include <string>

#include <cairo.h>

#include "draw/look.h"

namespace brochure {

/// A theme's sign: a square in one colour, as the style sheets show it, where the sign's drawing
/// lets it through. A drawing that cannot be read shows nothing.
void draw_sign(cairo_t* drawing, const std::string& sign, const RedGreenBlue& paint, double x,
               double y, double size);

/// A drawing in its own colours, as wide and high as `size`. One that cannot be read shows nothing.
void draw_svg(cairo_t* drawing, const std::string& svg, double size);

}  // namespace brochure

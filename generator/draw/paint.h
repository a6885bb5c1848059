#pragma once

// Areas and lines of text in the colours of tokens.

#include <string_view>

#include <cairo.h>

#include "draw/fit.h"

namespace brochure {

void use_colour(cairo_t* drawing, std::string_view colour);

void fill_area(cairo_t* drawing, std::string_view colour, double x, double y, double across,
               double down);

/// Text from its first base line down.
void write_lines(cairo_t* drawing, const FittedText& text, const TextBox& box,
                 std::string_view colour, double x, double base);

}  // namespace brochure

#pragma once

#include <string>

#include <cairo.h>

namespace brochure {

/// An opaque drawing (CAIRO_FORMAT_RGB24) as the bytes of a PNG file, without anything but its
/// pixels.
std::string png_of(cairo_surface_t* surface);

}  // namespace brochure

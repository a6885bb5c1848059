#pragma once

// Cairo's surfaces and what draws on them, as values that end by themselves.

#include <memory>

#include <cairo.h>

namespace brochure {

struct SurfaceDeleter {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceDeleter>;

struct DrawingDeleter {
  void operator()(cairo_t* drawing) const { cairo_destroy(drawing); }
};
using DrawingContext = std::unique_ptr<cairo_t, DrawingDeleter>;

}  // namespace brochure

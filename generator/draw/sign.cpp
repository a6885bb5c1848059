#include "draw/sign.h"

#include <cstddef>
#include <memory>

#include <librsvg/rsvg.h>

#include "base/surface.h"

namespace brochure {
namespace {

struct ObjectDeleter {
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
};

using ReadDrawing = std::unique_ptr<RsvgHandle, ObjectDeleter>;

ReadDrawing read_drawing(const std::string& svg) {
  const auto* bytes = reinterpret_cast<const guint8*>(svg.data());
  return ReadDrawing(rsvg_handle_new_from_data(bytes, svg.size(), nullptr));
}

/// The edges of letters have 17 shades; more in the sign's would make too many colours for a list.
void round_shades(cairo_surface_t* surface) {
  constexpr unsigned steps = 15;
  constexpr unsigned most = 255;
  cairo_surface_flush(surface);
  unsigned char* bytes = cairo_image_surface_get_data(surface);
  const auto count = static_cast<std::size_t>(cairo_image_surface_get_stride(surface)) *
                     static_cast<std::size_t>(cairo_image_surface_get_height(surface));
  for (std::size_t at = 0; at < count; ++at) {
    const unsigned step = (bytes[at] * steps + most / 2) / most;
    bytes[at] = static_cast<unsigned char>(step * most / steps);
  }
  cairo_surface_mark_dirty(surface);
}

/// How much of each pixel the sign covers.
Surface shape_of(RsvgHandle* sign, double size) {
  const int pixels = static_cast<int>(size);
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, pixels, pixels));
  cairo_t* drawing = cairo_create(surface.get());
  const RsvgRectangle place{.x = 0, .y = 0, .width = size, .height = size};
  rsvg_handle_render_document(sign, drawing, &place, nullptr);
  cairo_destroy(drawing);
  round_shades(surface.get());
  return surface;
}

}  // namespace

void draw_sign(cairo_t* drawing, const std::string& sign, const RedGreenBlue& paint, double x,
               double y, double size) {
  const ReadDrawing handle = read_drawing(sign);
  if (!handle) return;
  cairo_set_source_rgb(drawing, paint.red, paint.green, paint.blue);
  cairo_mask_surface(drawing, shape_of(handle.get(), size).get(), x, y);
}

void draw_svg(cairo_t* drawing, const std::string& svg, double size) {
  const ReadDrawing handle = read_drawing(svg);
  if (!handle) return;
  const RsvgRectangle place{.x = 0, .y = 0, .width = size, .height = size};
  rsvg_handle_render_document(handle.get(), drawing, &place, nullptr);
}

}  // namespace brochure

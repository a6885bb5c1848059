#include "draw/document_cover.h"

#include <cmath>

#include "base/surface.h"
#include "draw/paint.h"
#include "draw/png.h"
#include "draw/sign.h"

namespace brochure {
namespace {

constexpr double pixels_of_millimetre = 6;  // 150 to an inch

// How the ground is laid out, in millimetres: as on the cover of the PDF.
constexpr double ground_bar = 12;
constexpr double ground_sign_left = 37;
constexpr double ground_sign_top = 26;
constexpr double ground_sign_size = 42;

}  // namespace

std::string draw_cover_ground(const CoverGround& ground) {
  const auto pixels = [](double millimetres) {
    return std::round(millimetres * pixels_of_millimetre);
  };
  const double width = pixels(ground.width);
  const double height = pixels(ground.height);
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width),
                                                   static_cast<int>(height)));
  const DrawingContext drawing(cairo_create(surface.get()));
  fill_area(drawing.get(), ground.paper, 0, 0, width, height);
  fill_area(drawing.get(), ground.accent, 0, 0, pixels(ground_bar), height);
  if (!ground.sign.empty()) {
    draw_sign(drawing.get(), ground.sign, parts_of_colour(ground.accent), pixels(ground_sign_left),
              pixels(ground_sign_top), pixels(ground_sign_size));
  }
  return png_of(surface.get());
}

std::string draw_on_white(const std::string& svg, int pixels) {
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels, pixels));
  const DrawingContext drawing(cairo_create(surface.get()));
  fill_area(drawing.get(), "#ffffff", 0, 0, pixels, pixels);
  draw_svg(drawing.get(), svg, pixels);
  return png_of(surface.get());
}

}  // namespace brochure

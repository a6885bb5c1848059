#include "draw/book_cover.h"

#include "base/surface.h"
#include "draw/fit.h"
#include "draw/paint.h"
#include "draw/png.h"
#include "draw/sign.h"

namespace brochure {
namespace {

// How the cover is laid out, in pixels.
constexpr int cover_width = 1200;
constexpr int cover_height = 1600;
constexpr double cover_bar = 40;
constexpr double cover_left = 130;
constexpr double cover_across = cover_width - cover_left - 90;

constexpr double cover_sign_top = 130;
constexpr double cover_sign_size = 300;

constexpr double cover_label_base = 580;
constexpr TextBox cover_label_box{
    .width = cover_across, .height = 120, .largest = 46, .leading = 1.3};

constexpr double cover_title_base = 720;
constexpr TextBox cover_title_box{
    .width = cover_across, .height = 560, .largest = 112, .leading = 1.15};

constexpr double cover_rule = 1380;
constexpr double cover_version_base = 1450;
constexpr double cover_publisher_base = 1510;
constexpr TextBox cover_foot_box{
    .width = cover_across, .height = 50, .largest = 40, .leading = 1.2};

void draw_cover(cairo_t* drawing, const BookCover& cover, const DrawnLook& look,
                Typesetter& typesetter) {
  const auto write = [&](const std::string& text, const FaceStyle& style, const TextBox& box,
                         std::string_view colour, double base) {
    write_lines(drawing, fit(typesetter, text, style, box), box, colour, cover_left, base);
  };
  fill_area(drawing, look.paper, 0, 0, cover_width, cover_height);
  fill_area(drawing, look.accent, 0, 0, cover_bar, cover_height);
  draw_sign(drawing, look.sign, parts_of_colour(look.accent), cover_left, cover_sign_top,
            cover_sign_size);
  write(cover.label, look.strong, cover_label_box, look.accent, cover_label_base);
  write(cover.title, look.title, cover_title_box, look.ink, cover_title_base);
  fill_area(drawing, look.line, cover_left, cover_rule, cover_across, 3);
  write(cover.version, look.strong, cover_foot_box, look.ink, cover_version_base);
  write(cover.publisher, look.plain, cover_foot_box, look.soft, cover_publisher_base);
}

}  // namespace

std::string draw_book_cover(const BookCover& cover, const DrawnLook& look, Typesetter& typesetter) {
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, cover_width, cover_height));
  const DrawingContext drawing(cairo_create(surface.get()));
  draw_cover(drawing.get(), cover, look, typesetter);
  return png_of(surface.get());
}

}  // namespace brochure

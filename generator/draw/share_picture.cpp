#include "draw/share_picture.h"

#include <memory>

#include <fmt/core.h>

#include "base/content_hash.h"
#include "base/surface.h"
#include "draw/fit.h"
#include "draw/paint.h"
#include "draw/png.h"
#include "draw/sign.h"
#include "model/address.h"

namespace brochure {
namespace {

// How the picture is laid out, in pixels. To be counted up when anything here changes, since the
// names of pictures are made of it.
constexpr std::string_view layout_version = "1";

constexpr double width = share_picture_width;
constexpr double height = share_picture_height;
constexpr double bar = 24;
constexpr double left = 88;
constexpr double right = width - 72;
constexpr double sign_size = 112;
constexpr double sign_top = 64;

constexpr double label_base = 112;
constexpr TextBox label_box{
    .width = right - left - sign_size - 48, .height = 60, .largest = 38, .leading = 1.3};

constexpr double title_top = 196;
constexpr TextBox title_box{.width = right - left, .height = 276, .largest = 92, .leading = 1.12};

constexpr double rule_y = 504;
constexpr double place_base = 556;
constexpr double site_base = 596;
constexpr TextBox foot_box{.width = right - left, .height = 44, .largest = 30, .leading = 1.3};

/// The title stands in the middle of its box.
void write_title(cairo_t* drawing, const std::string& title, const DrawnLook& look,
                 Typesetter& typesetter) {
  constexpr double height_of_capitals = 0.67;  // in sizes of the type, about
  const FittedText text = fit(typesetter, title, look.title, title_box);
  const double lines_below_first = static_cast<double>(text.lines.size()) - 1;
  const double block = text.size * (height_of_capitals + lines_below_first * title_box.leading);
  const double base = title_top + (title_box.height - block) / 2 + text.size * height_of_capitals;
  write_lines(drawing, text, title_box, look.ink, left, base);
}

void draw(cairo_t* drawing, const SharePicture& picture, const DrawnLook& look,
          Typesetter& typesetter) {
  const auto line = [&](const std::string& text, const FaceStyle& style, const TextBox& box,
                        std::string_view colour, double base) {
    write_lines(drawing, fit(typesetter, text, style, box), box, colour, left, base);
  };
  fill_area(drawing, look.paper, 0, 0, width, height);
  fill_area(drawing, look.accent, 0, 0, bar, height);
  draw_sign(drawing, look.sign, parts_of_colour(look.accent), right - sign_size, sign_top,
            sign_size);
  line(picture.label, look.strong, label_box, look.accent, label_base);
  write_title(drawing, picture.title, look, typesetter);
  fill_area(drawing, look.line, left, rule_y, right - left, 2);
  line(picture.place, look.strong, foot_box, look.ink, place_base);
  line(picture.site, look.plain, foot_box, look.soft,
       picture.place.empty() ? place_base : site_base);
}

}  // namespace

std::string share_picture_path(const SharePicture& picture, const DrawnLook& look,
                               const TypefaceFiles& files) {
  std::string drawn_from(layout_version);
  const auto add = [&](std::string_view part) { drawn_from.append(1, '\0').append(part); };
  for (const std::string* text :
       {&picture.label, &picture.title, &picture.place, &picture.site, &look.paper, &look.ink,
        &look.soft, &look.accent, &look.line, &look.sign}) {
    add(*text);
  }
  for (const FaceStyle* style : {&look.title, &look.strong, &look.plain}) {
    add(fmt::format("{}", style->weight));
    for (const std::string& file : style->files) add(files.at(file).hash);
  }
  return fmt::format("{}{}.png", share_folder, content_hash(drawn_from));
}

std::string draw_share_picture(const SharePicture& picture, const DrawnLook& look,
                               Typesetter& typesetter) {
  const Surface surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, share_picture_width, share_picture_height));
  const DrawingContext drawing(cairo_create(surface.get()));
  draw(drawing.get(), picture, look, typesetter);
  return png_of(surface.get());
}

}  // namespace brochure

#include "export/pdf/page_canvas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

#include "export/pdf/content_stream.h"
#include "export/pdf/operands.h"

namespace brochure {
namespace {

cairo_fill_rule_t in_cairo(InsideRule rule) {
  return rule == InsideRule::EvenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING;
}

int pixels(double length) { return static_cast<int>(std::ceil(length)); }

}  // namespace

cairo_matrix_t matrix_of(const std::vector<double>& numbers) {
  cairo_matrix_t matrix;
  cairo_matrix_init_identity(&matrix);
  if (numbers.size() == 6)
    cairo_matrix_init(&matrix, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4],
                      numbers[5]);
  return matrix;
}

double growth_of(const cairo_matrix_t& matrix) {
  return std::abs(matrix.xx * matrix.yy - matrix.xy * matrix.yx);
}

PageCanvas::PageCanvas(const std::vector<double>& box) {
  const bool is_box = box.size() == 4;
  const auto [left, right] = is_box ? std::minmax({box[0], box[2]}) : std::pair(0.0, 0.0);
  const auto [below, above] = is_box ? std::minmax({box[1], box[3]}) : std::pair(0.0, 0.0);
  surface_.reset(
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, pixels(right - left), pixels(above - below)));
  context_.reset(cairo_create(surface_.get()));
  cairo_set_antialias(context_.get(), CAIRO_ANTIALIAS_NONE);
  cairo_set_source_rgb(context_.get(), 1, 1, 1);
  cairo_paint(context_.get());
  // In a PDF, y goes up.
  move_by(matrix_of({1, 0, 0, -1, -left, above}));
}

void PageCanvas::save() { cairo_save(context_.get()); }
void PageCanvas::restore() { cairo_restore(context_.get()); }

void PageCanvas::move_by(const cairo_matrix_t& matrix) {
  const cairo_matrix_t before = this->matrix();
  cairo_matrix_t both;
  cairo_matrix_multiply(&both, &matrix, &before);
  if (growth_of(both) > 0) {
    cairo_transform(context_.get(), &matrix);
  } else {
    cairo_new_path(context_.get());
    cairo_clip(context_.get());
  }
}

cairo_matrix_t PageCanvas::matrix() const {
  cairo_matrix_t found;
  cairo_get_matrix(context_.get(), &found);
  return found;
}

bool PageCanvas::draws_outline(std::string_view word, std::string_view operands) {
  constexpr std::array<std::string_view, 7> steps{"m", "l", "c", "v", "y", "h", "re"};
  if (!is_among(steps, word)) return false;
  cairo_t* const page = context_.get();
  const std::vector<double> at = numbers_in(operands);
  if (word == "h") {
    cairo_close_path(page);
  } else if (word == "m" && at.size() == 2) {
    cairo_move_to(page, at[0], at[1]);
  } else if (word == "l" && at.size() == 2) {
    cairo_line_to(page, at[0], at[1]);
  } else if (word == "c" && at.size() == 6) {
    cairo_curve_to(page, at[0], at[1], at[2], at[3], at[4], at[5]);
  } else if (word == "v" && at.size() == 4) {
    double x = 0;
    double y = 0;
    cairo_get_current_point(page, &x, &y);
    cairo_curve_to(page, x, y, at[0], at[1], at[2], at[3]);
  } else if (word == "y" && at.size() == 4) {
    cairo_curve_to(page, at[0], at[1], at[2], at[3], at[2], at[3]);
  } else if (word == "re" && at.size() == 4) {
    cairo_rectangle(page, at[0], at[1], at[2], at[3]);
  }
  return true;
}

void PageCanvas::cut(InsideRule rule) { cut_ = rule; }

void PageCanvas::cut_to_box(const std::vector<double>& corners) {
  cairo_rectangle(context_.get(), corners[0], corners[1], corners[2] - corners[0],
                  corners[3] - corners[1]);
  cut(InsideRule::Winding);
  end_outline();
}

void PageCanvas::fill(InsideRule rule, std::optional<Colour> colour, double opacity) {
  cairo_t* const page = context_.get();
  cairo_set_fill_rule(page, in_cairo(rule));
  cairo_set_operator(page, colour ? CAIRO_OPERATOR_OVER : CAIRO_OPERATOR_CLEAR);
  const Colour used = colour.value_or(Colour{});
  cairo_set_source_rgba(page, used.red / 255.0, used.green / 255.0, used.blue / 255.0, opacity);
  cairo_fill_preserve(page);
}

void PageCanvas::end_outline() {
  if (cut_) {
    cairo_set_fill_rule(context_.get(), in_cairo(*cut_));
    cairo_clip(context_.get());
  } else {
    cairo_new_path(context_.get());
  }
  cut_.reset();
}

void PageCanvas::fill_square() {
  cairo_rectangle(context_.get(), 0, 0, 1, 1);
  fill(InsideRule::Winding, std::nullopt, 1);
  end_outline();
}

void PageCanvas::fill_everything() {
  cairo_set_operator(context_.get(), CAIRO_OPERATOR_CLEAR);
  cairo_paint(context_.get());
}

bool PageCanvas::is_known() const {
  return cairo_status(context_.get()) == CAIRO_STATUS_SUCCESS &&
         cairo_image_surface_get_width(surface_.get()) > 0;
}

bool PageCanvas::shows(double x, double y) const {
  if (!is_known()) return true;
  const bool is_on_page = x >= 0 && y >= 0 && x < cairo_image_surface_get_width(surface_.get()) &&
                          y < cairo_image_surface_get_height(surface_.get());
  cairo_device_to_user(context_.get(), &x, &y);
  return is_on_page && cairo_in_clip(context_.get(), x, y) != 0;
}

std::optional<Colour> PageCanvas::seen_at(double x, double y) const {
  cairo_surface_t* const surface = surface_.get();
  if (!is_known()) return std::nullopt;
  cairo_surface_flush(surface);
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
  std::uint32_t pixel = 0;
  std::memcpy(&pixel,
              cairo_image_surface_get_data(surface) + static_cast<std::size_t>(y) * stride +
                  static_cast<std::size_t>(x) * sizeof pixel,
              sizeof pixel);
  const auto part = [&](unsigned shift) { return static_cast<std::uint8_t>(pixel >> shift); };
  if (part(24) != 255) return std::nullopt;
  return Colour{part(16), part(8), part(0)};
}

}  // namespace brochure

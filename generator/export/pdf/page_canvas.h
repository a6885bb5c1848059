#pragma once

// What is painted on a page of a PDF, to be asked what is seen at a place.

#include <optional>
#include <string_view>
#include <vector>

#include <cairo.h>

#include "base/contrast.h"
#include "base/surface.h"

namespace brochure {

/// What is within an outline that crosses itself: ISO 32000-1, 8.5.3.3.
enum class InsideRule { Winding, EvenOdd };

/// A pixel for a point. What has no one colour is transparent, and so are colours through which
/// such a thing is seen.
class PageCanvas {
 public:
  /// White. `box` is the page's, as its PDF has it: two corners. Without it nothing is known.
  explicit PageCanvas(const std::vector<double>& box);

  void save();
  void restore();

  /// What follows is not painted if it is infinitely thin.
  void move_by(const cairo_matrix_t& matrix);
  /// From where things are drawn to pixels.
  cairo_matrix_t matrix() const;

  /// Takes operators that draw an outline (ISO 32000-1, table 59); false for all others.
  bool draws_outline(std::string_view word, std::string_view operands);
  /// What is painted after this outline is cut to it.
  void cut(InsideRule rule);
  void cut_to_box(const std::vector<double>& corners);
  /// Paints what is within the outline. No colour: it has many.
  void fill(InsideRule rule, std::optional<Colour> colour, double opacity);
  void end_outline();

  /// Paints the unit square, which pictures stand in, in many colours.
  void fill_square();
  /// Paints all that is not cut off, in many colours.
  void fill_everything();

  /// Whether what is painted there is on the page and not cut off. Places are in pixels.
  bool shows(double x, double y) const;
  /// Of a place on the page. Nothing where there are many colours, or nothing is known.
  std::optional<Colour> seen_at(double x, double y) const;

 private:
  bool is_known() const;

  Surface surface_;
  DrawingContext context_;
  std::optional<InsideRule> cut_;
};

/// Six numbers; what changes nothing, if there are more or fewer.
cairo_matrix_t matrix_of(const std::vector<double>& numbers);

/// By how much areas grow.
double growth_of(const cairo_matrix_t& matrix);

}  // namespace brochure

#include "draw/paint.h"

#include "draw/look.h"

namespace brochure {

void use_colour(cairo_t* drawing, std::string_view colour) {
  const RedGreenBlue paint = parts_of_colour(colour);
  cairo_set_source_rgb(drawing, paint.red, paint.green, paint.blue);
}

void fill_area(cairo_t* drawing, std::string_view colour, double x, double y, double across,
               double down) {
  use_colour(drawing, colour);
  cairo_rectangle(drawing, x, y, across, down);
  cairo_fill(drawing);
}

void write_lines(cairo_t* drawing, const FittedText& text, const TextBox& box,
                 std::string_view colour, double x, double base) {
  use_colour(drawing, colour);
  // 17 shades at the edges of letters: enough at these sizes, in half the time, and few enough
  // colours for a small file.
  cairo_set_antialias(drawing, CAIRO_ANTIALIAS_FAST);
  for (const SetText& line : text.lines) {
    cairo_new_path(drawing);
    add_outlines(drawing, line, x, base, text.size);
    cairo_fill(drawing);
    base += text.size * box.leading;
  }
}

}  // namespace brochure

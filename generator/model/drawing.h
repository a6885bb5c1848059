#pragma once

// A picture made of shapes, before it is SVG. Where each shape stands is decided in `compose`; how
// it is written, with the colours of which theme, in `render`.
//
// Lengths are in units of the picture's own, `y` goes down. Colours are names of the design's
// tokens, "accent", so that a picture has the look of what is around it.

#include <string>
#include <variant>
#include <vector>

#include "model/phrase.h"

namespace brochure {

/// How wide a drawing is that could have any width.
constexpr double drawing_width = 960;

struct Point {
  double x = 0;
  double y = 0;
  bool operator==(const Point&) const = default;
};

struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
  bool operator==(const Box&) const = default;
};

struct Paint {
  std::string fill;    ///< a token; empty: see through
  std::string stroke;  ///< likewise of the line around or along it
  double stroke_width = 1;
  bool dashed = false;
};

struct Rectangle {
  Box box;
  double round = 0;  ///< radius of its corners
  Paint paint;
};

struct Circle {
  Point centre;
  double radius = 0;
  Paint paint;
};

/// Lines and curves, as in the attribute `d` of an SVG path.
struct Path {
  std::string steps;
  Paint paint;
  bool leads_to_words = false;  ///< without words it goes as well
};

struct Label {
  enum class Anchor { Start, Middle, End };
  Point at;  ///< of its baseline
  std::string text;
  double size = 0;
  Anchor anchor = Anchor::Start;
  bool bold = false;
  bool haloed = false;  ///< a rim in the colour of the page sets it off from what is behind
  double turned = 0;    ///< around `at`, in degrees, clockwise
  std::string fill = "ink";
  WordsOf of = WordsOf::Content;
};

/// The sign of the theme around it.
struct SignMark {
  Box box;
  std::string fill = "accent";
};

struct Shape;
using Shapes = std::vector<Shape>;

/// Shapes that belong together: a link, if it has an address, or a part in a theme's colours.
struct ShapeGroup {
  std::string name;           ///< what it is, for classes
  std::string theme;          ///< the theme whose colours it has; empty: as around it
  std::string address;        ///< from the site's root; empty: no link
  std::string title;          ///< the name of a link, in words of the content
  bool repeats_link = false;  ///< another group is the link; this one is for those who point
  Shapes inside;
};

/// A rectangle of the picture that shows only what is within it.
struct Window {
  Box box;
  Shapes inside;
};

struct Shape {
  std::variant<Rectangle, Circle, Path, Label, SignMark, ShapeGroup, Window> form;
};

struct Drawing {
  std::string id;  ///< different from that of all other drawings on the same page
  double width = 0;
  double height = 0;
  Point origin;  ///< the corner that is seen at the left and at the top
  Phrase title;
  std::string description;  ///< what there is to see, in the interface's words
  Shapes shapes;
  bool beside_text =
      false;  ///< its file is shown within pages: light or dark as they are, and bare
};

}  // namespace brochure

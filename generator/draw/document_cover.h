#pragma once

// Draw: what lies below the words of a document's cover, and drawings as pictures for programs that
// show no SVG.

#include <string>

namespace brochure {

struct CoverGround {
  std::string paper;  ///< colours, as tokens have them
  std::string accent;
  std::string sign;    ///< an SVG drawing; may be empty
  double width = 210;  ///< of the page, in millimetres
  double height = 297;
};

/// The whole page in the theme's colours with its sign, as PNG.
std::string draw_cover_ground(const CoverGround& ground);

/// A drawing without colours of its own, black on white, so many pixels wide and high, as PNG.
std::string draw_on_white(const std::string& svg, int pixels);

}  // namespace brochure

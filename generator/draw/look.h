#pragma once

// What pictures in one look are drawn with: the theme's tokens, as far as drawing needs them.

#include <optional>
#include <string>
#include <vector>

#include "model/theme.h"

namespace brochure {

/// A colour by its three parts, each from 0 to 1.
struct RedGreenBlue {
  double red = 0;
  double green = 0;
  double blue = 0;
};

/// "#1b1f24" or "#fff". Black where it is something else.
RedGreenBlue parts_of_colour(std::string_view colour);

/// A face in one weight: the files that hold it, of which the first that has a letter shows it.
struct FaceStyle {
  std::vector<std::string> files;
  int weight = 400;
};

struct DrawnLook {
  std::string paper;  ///< colours, as tokens have them
  std::string ink;
  std::string soft;
  std::string accent;
  std::string line;
  std::string sign;  ///< an SVG drawing; empty if the theme has none
  FaceStyle title;
  FaceStyle strong;
  FaceStyle plain;
};

/// Nothing if the theme does not say which files its faces are in.
std::optional<DrawnLook> drawn_look(const Theme& theme);

}  // namespace brochure

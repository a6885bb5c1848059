#pragma once

// Draw: the cover of an e-book, as libraries and shelves show it.

#include <string>

#include "draw/typesetter.h"

namespace brochure {

/// What stands on it.
struct BookCover {
  std::string label;  ///< may be empty
  std::string title;
  std::string version;    ///< what it is, and of which day
  std::string publisher;  ///< may be empty
};

/// A PNG file of 1200 by 1600 pixels.
std::string draw_book_cover(const BookCover& cover, const DrawnLook& look, Typesetter& typesetter);

}  // namespace brochure

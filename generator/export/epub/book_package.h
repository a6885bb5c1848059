#pragma once

// What an e-book says of itself: its package document and where that is.
// https://www.w3.org/TR/epub-33/#sec-package-doc

#include <string>
#include <utility>
#include <vector>

#include "export/epub/epub.h"

namespace brochure {

/// A file of a book, as the package lists it.
struct BookItem {
  std::string path;        ///< beside the package document
  std::string media_type;  ///< https://www.iana.org/assignments/media-types
  std::string properties;  ///< "nav", "cover-image", "svg"; may be empty
  bool is_read = false;    ///< part of the text, in this order
  std::string bytes;
};

inline constexpr const char* book_package_path = "EPUB/package.opf";

/// META-INF/container.xml
std::string book_container();

std::string book_package(const ReaderVersion& about, const BookParts& parts,
                         const std::vector<BookItem>& items,
                         const std::vector<std::pair<std::string, std::string>>& accessibility);

/// A date of a review as the instant that packages want: the beginning of that day, month or year.
/// The first of 1980 while it is not known.
std::string instant_of(const std::string& date);

}  // namespace brochure

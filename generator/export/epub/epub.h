#pragma once

// A reader version as an e-book: EPUB 3.3, https://www.w3.org/TR/epub-33/

#include <map>
#include <string>
#include <vector>

#include "export/reader/bound_version.h"
#include "export/reader/html_file.h"
#include "model/theme.h"

namespace brochure {

/// Where a printed page begins: at the first element with an id on it.
struct PrintedPage {
  std::string number;
  std::string id;
};

/// What a book has beside the version's texts.
struct BookParts {
  std::string name;     ///< what the identifier is made of, with the version's address
  std::string licence;  ///< its address; may be empty
  std::map<std::string, std::string, std::less<>> styles;  ///< style sheets, by theme
  std::string cover;                                       ///< a PNG picture; may be empty
  std::vector<PrintedPage> pages;                          ///< of a printed copy; may be empty
};

/// The book's bytes. Texts, style sheets and pictures, no typefaces: readers choose their own; and
/// no script, nothing from elsewhere.
std::string epub_file(const BoundVersion& version, const BookParts& parts, const Words& words,
                      const SiteFiles& files);

/// "urn:uuid:...", the same for the same address and name, whatever the texts.
std::string book_identifier(const std::string& address, const std::string& name);

}  // namespace brochure

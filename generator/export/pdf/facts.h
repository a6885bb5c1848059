#pragma once

// What a finished PDF says of itself, read back from its bytes.

#include <cstddef>
#include <string>
#include <vector>

namespace brochure {

/// What is marked as an artifact, and so not told to screen readers.
struct Decoration {
  std::size_t unmarked = 0;  ///< pieces of the pages that are neither content nor artifact
  std::size_t pieces = 0;
  std::size_t texts = 0;       ///< pieces that are text
  std::size_t most_lines = 0;  ///< how many lines of text these are on the page with most
};

/// How well text can be read on what is painted below it. Measured piece by piece, where it begins.
struct TextContrast {
  std::size_t texts = 0;
  std::size_t too_low = 0;     ///< of less contrast than WCAG 2.2, 1.4.3, asks for
  std::size_t unmeasured = 0;  ///< on, or in, what has no one colour: pictures, gradients, mixtures
  double least = 0;            ///< the lowest ratio measured
  std::size_t page_of_least = 0;
};

struct PdfFacts {
  std::string title;
  std::string language;
  bool shows_title = false;  ///< in the window, instead of the file's name
  bool is_tagged = false;
  bool has_metadata = false;
  std::size_t pages = 0;
  std::vector<std::string> bookmarks;  ///< what they say, in order
  std::vector<std::size_t> headings;   ///< their levels, in the order of reading
  std::size_t figures = 0;
  std::size_t figures_without_text = 0;
  std::size_t tables = 0;
  std::size_t tables_without_headers = 0;
  std::size_t links = 0;
  std::size_t links_without_names = 0;
  std::size_t links_to_nowhere = 0;
  std::size_t texts_without_links = 0;      ///< told to be links, with nothing to follow
  std::size_t pages_without_tab_order = 0;  ///< of those with links
  Decoration decoration;
  TextContrast contrast;
  std::vector<std::string> unknown_roles;  ///< elements that PDF 1.7 does not name
  std::size_t fonts = 0;
  std::size_t fonts_outside = 0;       ///< whose letters are not in the file
  std::size_t fonts_without_text = 0;  ///< whose letters cannot be read back as text
};

/// Throws std::exception if the bytes are no PDF.
PdfFacts facts_of_pdf(const std::string& pdf);

}  // namespace brochure

#pragma once

// The steps by which a chapter becomes HTML that pandoc understands, each for one kind of thing.
// They are done in this order.

#include <string_view>

#include <pugixml.hpp>

#include "export/docx/bookmarks.h"

namespace brochure {

/// Puts a paragraph or list into <div custom-style="...">, by which pandoc knows its style.
void give_style(pugi::xml_node block, const char* style);

/// Puts all that is in an element into a <span custom-style="..."> within it.
void give_words_style(pugi::xml_node element, const char* style);

/// Marks and texts of footnotes, as `pandoc_filter` finds them.
void prepare_footnotes(const pugi::xml_node& root);

/// Each place that has a bookmark gets it; other ids go.
void prepare_bookmarks(const pugi::xml_node& root, const Bookmarks& bookmarks);

/// Lists of terms, questions, statements: paragraphs with styles.
void prepare_lists(const pugi::xml_node& root);

/// Headings as word processors count them: the document's title has no level.
void prepare_headings(const pugi::xml_node& root);

/// What remains of paragraphs with a look of their own, and figures.
void prepare_paragraphs(const pugi::xml_node& root);

/// References, with the field for the page they lead to.
void prepare_links(const pugi::xml_node& root, const Bookmarks& bookmarks);

/// Words with a look of their own, and languages other than the document's.
void prepare_words(const pugi::xml_node& root, std::string_view language);

}  // namespace brochure

#pragma once

// The steps by which what pandoc wrote becomes the whole document.

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "export/docx/docx.h"

namespace brochure {

/// The id of a paragraph's style; empty if it has none of its own.
std::string style_of_paragraph(const pugi::xml_node& paragraph);
void set_style_of_paragraph(pugi::xml_node paragraph, const std::string& style);

/// A property of a paragraph, row or run, made if it is not there. `list` is "w:pPr" and the like.
pugi::xml_node property_of(pugi::xml_node element, const char* list, const char* name);

/// Headings of chapters begin pages where they should; those within chapters are told apart from
/// them, since the contents name chapters alone.
void finish_headings(const pugi::xml_node& body, const std::vector<DocxHeading>& headings);

/// The title of a statement lies in its box, and there is room around a box.
void finish_boxes(const pugi::xml_node& body);

/// Words in another language say so.
void finish_languages(const pugi::xml_node& body);

/// Questions are numbered 1, 1.1, 1.2, 2, each list from 1; points of statements have marks.
/// `numbering` is the root of the part that knows lists.
void finish_numbering(const pugi::xml_node& body, pugi::xml_node numbering);

/// Every drawing has a name and its words, and fits a page; tables repeat their headers, where they
/// have any, and do not break rows.
void finish_drawings(const pugi::xml_node& body);
void finish_tables(const pugi::xml_node& body);

/// Properties in the order that the format's schema gives them; pandoc has its own.
void order_properties(const pugi::xml_node& root);

/// The page that each bookmark is on.
using BookmarkPages = std::map<std::string, int, std::less<>>;

/// Reckoned by how much text there is before each. Word processors reckon anew when they print or
/// are asked to.
BookmarkPages reckon_pages(const pugi::xml_node& body, const pugi::xml_node& styles);

/// Puts them into the fields that say them, in the body as in footnotes.
void fill_page_numbers(const pugi::xml_node& root, const BookmarkPages& pages);

}  // namespace brochure

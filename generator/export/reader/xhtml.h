#pragma once

// XHTML as a tree: what reading, changing and writing it needs beyond the library.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

namespace brochure {

/// Keeps every blank, as running text needs them. Throws std::logic_error if it is not well formed:
/// what templates make is.
void read_xhtml(const std::string& text, pugi::xml_document& document);

/// Read as XML and as HTML it is the same: only elements that HTML calls void are closed at once.
std::string written_xhtml(const pugi::xml_node& root);

/// All elements below the root and itself. The function may change them, but remove none.
void for_each_element(const pugi::xml_node& root,
                      const std::function<void(pugi::xml_node)>& function);

/// The words of an element on one line.
std::string text_of(const pugi::xml_node& element);

/// Puts what is in an element in its place.
void unwrap(pugi::xml_node element);

/// Whether it is one of a class, among others perhaps.
bool has_class(const pugi::xml_node& element, std::string_view name);

/// The level of a heading's element; 0 of any other.
std::size_t heading_level(const pugi::xml_node& element);

/// The first of <h1> to <h6>; nothing if there is none.
pugi::xml_node first_heading(const pugi::xml_node& root);

/// The levels of all headings, in order.
std::vector<std::size_t> heading_levels(const std::string& xhtml);

/// The words of all headings, in order.
std::vector<std::string> heading_texts(const std::string& xhtml);

/// Makes <h1> a heading of this level and those below it follow, down to <h6>.
void shift_headings(const pugi::xml_node& root, std::size_t level);

}  // namespace brochure

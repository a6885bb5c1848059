#pragma once

// Running text of a page as Markdown.

#include <functional>
#include <string>
#include <string_view>

namespace pugi {
class xml_node;
}

namespace brochure {

/// Where a link or picture of the page leads to as Markdown names it.
using AddressInMarkdown = std::function<std::string(std::string_view)>;

/// Whether an element holds nothing that belongs to a page's text: navigation, controls, pictures
/// that are drawn, what only screens or only screen readers get.
bool is_left_out(const pugi::xml_node& element);

/// Whether an element begins a block of its own.
bool is_block(const pugi::xml_node& node);

/// The text of a node and what is in it, on one line but for hard breaks. Links of a part of the
/// page to itself go.
std::string inline_markdown(const pugi::xml_node& node, const AddressInMarkdown& address);

/// Text with every run of blanks as one blank, and nothing in it taken for markup.
std::string escaped(std::string_view text);

/// Adds what follows on the same line, so that it means there what it means alone.
void append_inline(std::string_view text, std::string& out);

/// Escapes what at the beginning of a line, also of one after a hard break, would make something
/// else than a paragraph of it.
std::string as_paragraph(std::string_view text);

/// With blanks in place of hard breaks.
std::string without_breaks(std::string_view text);

}  // namespace brochure

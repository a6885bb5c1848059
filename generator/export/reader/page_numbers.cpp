#include "export/reader/page_numbers.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "base/fill_in.h"
#include "export/reader/bound_version.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

constexpr std::string_view no_break_space = "\u00a0";

std::string page_in_digits(std::string_view id, const PageNumbers& pages) {
  const auto page = page_of_place(id, pages);
  return page ? std::to_string(*page) : unknown_page;
}

bool is_of_a_footnote(const pugi::xml_node& link) {
  const std::string_view role = link.attribute("role").value();
  return role == "doc-noteref" || role == "doc-backlink";
}

bool is_within(pugi::xml_node element, std::string_view class_name) {
  for (; element; element = element.parent()) {
    if (has_class(element, class_name)) return true;
  }
  return false;
}

/// In a sentence the number is an aside; in a list of references it is what one looks for.
bool is_an_entry(const pugi::xml_node& link) {
  const std::string_view parent = link.parent().name();
  return (parent == "dd" || parent == "li") && !is_within(link, "prose");
}

/// The title, the way to the number, and the number.
void number_entry(pugi::xml_node link, const std::string& page) {
  pugi::xml_node title = link.prepend_child("span");
  title.append_attribute("class") = "entry-title";
  while (pugi::xml_node moved = title.next_sibling()) title.append_move(moved);
  link.append_child("span").append_attribute("class") = "entry-leader";
  pugi::xml_node number = link.append_child("span");
  number.append_attribute("class") = "entry-page";
  number.text() = page.c_str();
}

void number_reference(pugi::xml_node link, const std::string& page, const PaperWords& words) {
  const std::string text = page_in_words(page, words);
  pugi::xml_node number = link.append_child("span");
  number.append_attribute("class") = "page-of-target";
  number.text() = (is_an_entry(link) ? ", " + text : " (" + text + ")").c_str();
}

void number_outward(pugi::xml_node link) {
  const auto number = link.attribute("data-link");
  if (!number || text_of(link) == link.attribute("href").value()) return;
  pugi::xml_node mark = link.append_child("sup");
  mark.append_attribute("class") = "number-of-link";
  mark.text() = fmt::format("[{}]", number.value()).c_str();
}

}  // namespace

std::optional<std::size_t> page_of_place(std::string_view id, const PageNumbers& pages) {
  if (const auto found = pages.find(id); found != pages.end()) return found->second;
  const std::size_t joint = id.rfind(id_joint);
  return joint == std::string_view::npos ? std::nullopt : page_of_place(id.substr(0, joint), pages);
}

bool has_every_number(const std::string& xhtml, const PageNumbers& pages) {
  pugi::xml_document document;
  read_xhtml(xhtml, document);
  const auto links = document.select_nodes("//a[starts-with(@href, '#')]");
  return std::ranges::all_of(links, [&](const pugi::xpath_node& link) {
    const std::string_view address = link.node().attribute("href").value();
    return is_of_a_footnote(link.node()) || page_of_place(address.substr(1), pages).has_value();
  });
}

std::string page_in_words(const std::string& page, const PaperWords& words) {
  std::string text = filled_in(words.page, "{page}", page);
  for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at))
    text.replace(at, 1, no_break_space);
  return text;
}

std::string with_page_numbers(const std::string& xhtml, const PageNumbers& pages,
                              const PaperWords& words) {
  pugi::xml_document document;
  read_xhtml(xhtml, document);
  for (const auto& found : document.select_nodes("//a[@href]")) {
    pugi::xml_node link = found.node();
    const std::string_view address = link.attribute("href").value();
    if (!address.starts_with('#')) {
      number_outward(link);
    } else if (is_within(link, "contents")) {
      number_entry(link, page_in_digits(address.substr(1), pages));
    } else if (!is_of_a_footnote(link)) {
      number_reference(link, page_in_digits(address.substr(1), pages), words);
    }
  }
  return written_xhtml(document);
}

}  // namespace brochure

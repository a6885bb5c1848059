#pragma once

// The numbers of pages, put where a reader of paper looks for them.

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace brochure {

/// On which page the element with an id begins, counted from 1.
using PageNumbers = std::map<std::string, std::size_t, std::less<>>;

/// The words of numbers, with places to fill in.
struct PaperWords {
  std::string page;     ///< "p. {page}"
  std::string page_of;  ///< "{page} of {count}"
};

/// Stands for a number that is not known yet; as wide as most.
inline constexpr const char* unknown_page = "00";

/// The page of an element; where it is not told, that of its chapter.
std::optional<std::size_t> page_of_place(std::string_view id, const PageNumbers& pages);

/// Whether the page of everything is known that a chapter says one of.
bool has_every_number(const std::string& xhtml, const PageNumbers& pages);

/// "p. 12", with no break in it.
std::string page_in_words(const std::string& page, const PaperWords& words);

/// A chapter whose references can be followed on paper: in the contents the number stands at the
/// end of the line; any other reference within the document says its page, "Key factor 5, p. 12",
/// and one that leads out its number in the list of links, "[7]". Marks of footnotes and addresses
/// that are shown stay as they are. While a number is not known, one as wide stands for it.
std::string with_page_numbers(const std::string& xhtml, const PageNumbers& pages,
                              const PaperWords& words);

}  // namespace brochure

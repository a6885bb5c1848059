#include "read/stray_link.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "base/ascii.h"
#include "model/kind.h"

namespace brochure {
namespace {

constexpr std::string_view blanks = " \t";

bool is_part_of_address(char c) {
  return is_letter_or_digit(c) || c == '-' || c == '/' || c == '.' || c == '_' ||
         (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool is_kind(std::string_view prefix) { return prefix == "lang" || kind_of_prefix(prefix); }

std::string without_blanks(std::string_view text) {
  std::string all(text);
  std::erase_if(all, [](char c) { return c == ' ' || c == '\t'; });
  return all;
}

/// A link whose brackets are there, but whose target is none: "](kf: 5)", "](kf:5 is".
StrayLink stray_target(std::string_view text, std::size_t at) {
  const std::size_t end = text.find(')', at);
  if (end == std::string_view::npos) {
    const std::size_t blank = std::min(text.find_first_of(blanks, at), text.size());
    return {.written = text.substr(at, blank - at),
            .message = "a link without its last bracket",
            .help = "put ) behind the target"};
  }
  const std::string_view inside = text.substr(at + 2, end - at - 2);
  StrayLink stray{.written = text.substr(at, end + 1 - at),
                  .message = "not a link, although it looks like one",
                  .help = "a target holds no blanks and no further brackets"};
  if (inside.find_first_of(blanks) != std::string_view::npos) {
    stray.help = fmt::format("a target holds no blanks: [...]({})", without_blanks(inside));
  }
  return stray;
}

/// "[text][name]", where nothing says what the name stands for.
StrayLink stray_name(std::string_view text, std::size_t at) {
  const std::size_t end = std::min(text.find(']', at + 1), text.size() - 1);
  return {.written = text.substr(at, end + 1 - at),
          .message = "not a link: its second brackets name no target",
          .help = "put the target between round brackets: [...](kf:5)"};
}

/// "kf:5" without the brackets of a link, at the colon.
std::optional<StrayLink> stray_reference(std::string_view text, std::size_t colon) {
  std::size_t begin = colon;
  while (begin > 0 && is_letter_or_digit(text[begin - 1])) --begin;
  std::size_t end = colon + 1;
  while (end < text.size() && is_part_of_address(text[end])) ++end;
  while (end > colon + 1 && text[end - 1] == '.') --end;
  const std::string_view before = text.substr(0, begin);
  const bool in_address = before.ends_with('/') || before.ends_with('.') || before.ends_with(':');
  if (in_address || !is_kind(text.substr(begin, colon - begin))) return std::nullopt;

  const std::string_view written = text.substr(begin, end - begin);
  StrayLink stray{
      .written = written,
      .message = fmt::format("'{}' is not a link here", written),
      .help = fmt::format("write <{}>, or give it a text: [...]({})", written, written)};
  if (end == colon + 1) {
    // "In this case: yes" is a sentence; "<case: yes>" is none.
    const std::size_t close = text.find('>', colon);
    if (!before.ends_with('<') || close == std::string_view::npos) return std::nullopt;
    stray.written = text.substr(begin - 1, close + 2 - begin);
    stray.message = "not a link: it holds a blank";
    stray.help = fmt::format("write {}", without_blanks(stray.written));
  } else if (before.ends_with("] (")) {
    stray.help = "remove the blank between ] and (";
  } else if (before.ends_with("[[")) {
    stray.help = fmt::format(
        "write []("
        "{}) or <{}>",
        written, written);
  }
  return stray;
}

}  // namespace

std::vector<StrayLink> stray_links(std::string_view text) {
  std::vector<StrayLink> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == ']' && text.substr(at, 2) == "](") {
      found.push_back(stray_target(text, at));
    } else if (text[at] == ']' && text.substr(at, 2) == "][") {
      found.push_back(stray_name(text, at));
    } else if (text[at] == ':') {
      auto stray = stray_reference(text, at);
      if (!stray) continue;
      found.push_back(std::move(*stray));
    } else {
      continue;
    }
    at = static_cast<std::size_t>(found.back().written.data() - text.data()) +
         found.back().written.size() - 1;
  }
  return found;
}

std::vector<std::string_view> bare_addresses(std::string_view text) {
  constexpr std::array<std::string_view, 3> beginnings{"https://", "http://", "www."};
  std::vector<std::string_view> found;
  for (std::size_t offset = 0; offset < text.size();) {
    std::size_t begin = std::string_view::npos;
    for (const std::string_view beginning : beginnings) {
      begin = std::min(begin, text.find(beginning, offset));
    }
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(text.find_first_of(" \t<>()[]\"", begin), text.size());
    std::string_view address = text.substr(begin, end - begin);
    const std::size_t last = address.find_last_not_of(".,;:!?'");
    found.push_back(address.substr(0, last + 1));
    offset = end;
  }
  return found;
}

}  // namespace brochure

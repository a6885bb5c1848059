#include "render/scan_template.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.h"
#include "render/places.h"

namespace brochure {
namespace {

bool is_name(std::string_view name) {
  if (name == ".") return true;
  const auto is_name_character = [](unsigned char character) {
    return std::isalnum(character) != 0 || character == '_' || character == '-' || character == '.';
  };
  return !name.empty() && std::ranges::all_of(name, is_name_character) && !name.starts_with('.') &&
         !name.ends_with('.') && name.find("..") == std::string_view::npos;
}

void report(std::string message, Span where, std::string label, Diagnostics& diagnostics) {
  diagnostics.push_back({Code::TemplateSyntax, where, std::move(message), std::move(label), {}});
}

std::optional<TagType> type_of(char sigil) {
  switch (sigil) {
    case '#':
      return TagType::Section;
    case '^':
      return TagType::InvertedSection;
    case '/':
      return TagType::SectionEnd;
    case '>':
      return TagType::Partial;
    case '!':
      return TagType::Comment;
    case '&':
      return TagType::RawValue;
    default:
      return std::nullopt;
  }
}

/// Where the run of blanks before `at` begins, if nothing else stands before it on its line.
std::optional<std::size_t> line_start_before(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  if (at > 0 && text[at - 1] != '\n') return std::nullopt;
  return at;
}

/// Where the next line begins, if nothing but blanks stands before it.
std::optional<std::size_t> next_line_after(std::string_view text, std::size_t at) {
  at = std::min(text.find_first_not_of(" \t\r", at), text.size());
  if (at == text.size()) return at;
  if (text[at] != '\n') return std::nullopt;
  return at + 1;
}

/// A tag that shows nothing itself takes up its whole line if it is alone there.
void widen_if_alone(std::string_view text, Tag& tag) {
  if (tag.type == TagType::Value || tag.type == TagType::RawValue) return;
  const auto line_start = line_start_before(text, tag.begin);
  const auto next_line = next_line_after(text, tag.end);
  if (!line_start || !next_line) return;
  tag.indentation = text.substr(*line_start, tag.begin - *line_start);
  tag.begin = *line_start;
  tag.end = *next_line;
}

/// Whether the tag can be used; else what is wrong with it is reported.
bool check_tag(std::string_view inside, const Tag& tag, Diagnostics& diagnostics) {
  if (inside.starts_with('=')) {
    report("the delimiters cannot be changed", tag.where, "write {{ and }} everywhere",
           diagnostics);
    return false;
  }
  if (tag.type != TagType::Comment && !is_name(tag.name)) {
    report(tag.name.empty() ? "the tag has no name" : fmt::format("'{}' is not a name", tag.name),
           tag.where, "letters, digits, '_' and '-', with dots between", diagnostics);
    return false;
  }
  return true;
}

/// The tag that begins at `begin`; nothing if it has no end, which is reported.
std::optional<Tag> read_tag(std::string_view text, std::size_t begin, Places& places,
                            std::string_view& inside, Diagnostics& diagnostics) {
  const bool raw = text.substr(begin).starts_with("{{{");
  const std::string_view open = raw ? "{{{" : "{{";
  const std::string_view close = raw ? "}}}" : "}}";
  const std::size_t inside_begin = begin + open.size();
  const std::size_t inside_end = text.find(close, inside_begin);
  if (inside_end == std::string_view::npos) {
    report("the tag is not closed", places.of(text.substr(begin, open.size())),
           fmt::format("'{}' is missing", close), diagnostics);
    return std::nullopt;
  }
  inside = trimmed(text.substr(inside_begin, inside_end - inside_begin));
  Tag tag{.type = raw ? TagType::RawValue : TagType::Value, .name = inside, .begin = begin};
  tag.end = inside_end + close.size();
  if (const auto type = type_of(inside.empty() ? ' ' : inside.front()); type && !raw) {
    tag.type = *type;
    tag.name = trimmed(inside.substr(1));
  }
  const bool has_place = !tag.name.empty() && tag.type != TagType::Comment;
  const std::string_view place = has_place ? tag.name : text.substr(begin, tag.end - begin);
  tag.where = places.of(place);
  return tag;
}

/// Follows the sections that are open; false if the tag closes another than the last one.
bool follow_sections(const Tag& tag, std::vector<Tag>& open, Diagnostics& diagnostics) {
  if (tag.type == TagType::Section || tag.type == TagType::InvertedSection) open.push_back(tag);
  if (tag.type != TagType::SectionEnd) return true;
  if (open.empty()) {
    report(fmt::format("no section '{}' is open here", tag.name), tag.where, "", diagnostics);
    return false;
  }
  if (open.back().name != tag.name) {
    report(fmt::format("section '{}' must be closed before '{}'", open.back().name, tag.name),
           tag.where,
           fmt::format("'{}' was opened in line {}", open.back().name, open.back().where.line),
           diagnostics);
    return false;
  }
  open.pop_back();
  return true;
}

}  // namespace

ScannedTemplate scan_template(std::string_view text, FileId file, Diagnostics& diagnostics) {
  ScannedTemplate scanned;
  std::vector<Tag> open;
  Places places(text, file);
  for (std::size_t at = text.find("{{"); at != std::string_view::npos;) {
    std::string_view inside;
    std::optional<Tag> tag = read_tag(text, at, places, inside, diagnostics);
    if (!tag || !check_tag(inside, *tag, diagnostics) ||
        !follow_sections(*tag, open, diagnostics)) {
      scanned.valid = false;  // What follows would only repeat the mistake.
      return scanned;
    }
    at = text.find("{{", tag->end);
    widen_if_alone(text, *tag);
    scanned.tags.push_back(*tag);
  }
  for (const Tag& tag : open) {
    report(fmt::format("section '{}' is not closed", tag.name), tag.where,
           "must be closed in the same file", diagnostics);
    scanned.valid = false;
  }
  return scanned;
}

}  // namespace brochure

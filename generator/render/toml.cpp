#include "render/toml.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "base/suggest.h"

namespace brochure {
namespace {

/// Turns the library's places into ours.
struct TomlPlaces {
  const Sources& sources;
  FileId file;
};

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U; }

/// The library counts characters, a span counts bytes.
std::uint32_t byte_column(std::string_view line, std::uint32_t character_column) {
  std::uint32_t characters = 0;
  for (std::size_t byte = 0; byte < line.size(); ++byte) {
    if (!is_continuation(line[byte]) && ++characters == character_column) {
      return static_cast<std::uint32_t>(byte + 1);
    }
  }
  return static_cast<std::uint32_t>(line.size() + 1);
}

Span span_of(const toml::source_region& region, const TomlPlaces& places) {
  const std::string_view line =
      line_of(file_of(places.sources, places.file).text, region.begin.line);
  Span span{places.file, region.begin.line, byte_column(line, region.begin.column), 1};
  const auto rest = static_cast<std::uint32_t>(line.size() + 1) - span.column;
  if (region.end.line != region.begin.line) {
    span.length = std::max(rest, 1U);
  } else if (region.end.column > region.begin.column) {
    span.length = byte_column(line, region.end.column) - span.column;
  }
  return span;
}

TomlValue value_of(const toml::node& node, const TomlPlaces& places);

TomlTable table_of(const toml::table& table, const TomlPlaces& places) {
  TomlTable entries;
  for (const auto& [key, node] : table) {
    entries.push_back(
        {std::string(key.str()), span_of(key.source(), places), value_of(node, places)});
  }
  std::ranges::sort(entries, {}, &TomlEntry::where);
  return entries;
}

TomlValue value_of(const toml::node& node, const TomlPlaces& places) {
  TomlValue value{{}, span_of(node.source(), places)};
  if (const auto* text = node.as_string()) {
    value.data = text->get();
  } else if (const auto* integer = node.as_integer()) {
    value.data = integer->get();
  } else if (const auto* number = node.as_floating_point()) {
    value.data = number->get();
  } else if (const auto* flag = node.as_boolean()) {
    value.data = flag->get();
  } else if (const auto* table = node.as_table()) {
    value.data = table_of(*table, places);
  } else if (const auto* array = node.as_array()) {
    TomlList list;
    for (const toml::node& item : *array) list.push_back(value_of(item, places));
    value.data = std::move(list);
  }  // Dates are of no use in a theme: they stay an empty text.
  return value;
}

}  // namespace

std::optional<TomlTable> read_toml(const Sources& sources, FileId file, Diagnostics& diagnostics) {
  const TomlPlaces places{sources, file};
  try {
    return table_of(toml::parse(std::string_view(file_of(sources, file).text)), places);
  } catch (const toml::parse_error& error) {
    diagnostics.push_back({Code::TomlSyntax,
                           span_of(error.source(), places),
                           "this is not TOML",
                           std::string(error.description()),
                           {}});
    return std::nullopt;
  }
}

void report_unknown_key(const TomlEntry& entry, const std::vector<std::string_view>& known,
                        Diagnostics& diagnostics) {
  Diagnostic diagnostic{
      Code::UnknownKey, entry.where, fmt::format("unknown key '{}'", entry.key), "", {}};
  const auto near = nearest(entry.key, known, 1);
  if (!near.empty()) diagnostic.help.push_back(fmt::format("did you mean '{}'?", known[near[0]]));
  diagnostics.push_back(std::move(diagnostic));
}

std::optional<std::string> read_text(const TomlEntry& entry, Diagnostics& diagnostics) {
  if (const auto* text = std::get_if<std::string>(&entry.value.data)) return *text;
  diagnostics.push_back({Code::WrongType,
                         entry.value.where,
                         fmt::format("'{}' must be a text", entry.key),
                         "write \"...\"",
                         {}});
  return std::nullopt;
}

}  // namespace brochure

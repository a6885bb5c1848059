#include "render/tokens.h"

#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/contrast.h"
#include "render/toml.h"

namespace brochure {
namespace {

void report_bad(Span where, std::string message, std::string label, Diagnostics& diagnostics) {
  diagnostics.push_back({Code::BadToken, where, std::move(message), std::move(label), {}});
}

void report_wrong_type(const TomlEntry& entry, std::string_view expected,
                       Diagnostics& diagnostics) {
  diagnostics.push_back({Code::WrongType,
                         entry.value.where,
                         fmt::format("'{}' must be {}", entry.key, expected),
                         "",
                         {}});
}

const TomlTable* read_table(const TomlEntry& entry, Diagnostics& diagnostics) {
  const auto* table = std::get_if<TomlTable>(&entry.value.data);
  if (table == nullptr) report_wrong_type(entry, "a table", diagnostics);
  return table;
}

void read_colours(const TomlEntry& scheme, TokensByName& colours, Diagnostics& diagnostics) {
  const TomlTable* table = read_table(scheme, diagnostics);
  if (table == nullptr) return;
  for (const TomlEntry& entry : *table) {
    const auto text = read_text(entry, diagnostics);
    if (!text) continue;
    if (!parse_colour(*text)) {
      report_bad(entry.value.where, fmt::format("'{}' is not a colour", *text),
                 "write it as \"#1b1f24\"", diagnostics);
      continue;
    }
    colours[entry.key] = {*text, entry.value.where};
  }
}

void read_values(const TomlEntry& group, TokensByName& values, Diagnostics& diagnostics) {
  const TomlTable* table = read_table(group, diagnostics);
  if (table == nullptr) return;
  for (const TomlEntry& entry : *table) {
    const auto text = read_text(entry, diagnostics);
    if (!text) continue;
    if (text->empty() || text->find_first_of(";{}<>\\\n") != std::string::npos) {
      report_bad(entry.value.where, fmt::format("'{}' is not a value for CSS", *text),
                 "no ';', '{', '}', '<', '>' or '\\'", diagnostics);
      continue;
    }
    values[group.key + "-" + entry.key] = {*text, entry.value.where};
  }
}

void read_ratio(const TomlEntry& entry, ColourPair& pair, Diagnostics& diagnostics) {
  if (const auto* number = std::get_if<double>(&entry.value.data)) {
    pair.at_least = *number;
  } else if (const auto* integer = std::get_if<std::int64_t>(&entry.value.data)) {
    pair.at_least = static_cast<double>(*integer);
  } else {
    report_wrong_type(entry, "a number", diagnostics);
  }
}

void read_pair(const TomlValue& value, std::vector<ColourPair>& pairs, Diagnostics& diagnostics) {
  const auto* table = std::get_if<TomlTable>(&value.data);
  if (table == nullptr) return;
  ColourPair pair{.where = value.where};
  for (const TomlEntry& entry : *table) {
    if (entry.key == "text") {
      pair.text = read_text(entry, diagnostics).value_or("");
    } else if (entry.key == "on") {
      pair.on = read_text(entry, diagnostics).value_or("");
    } else if (entry.key == "at_least") {
      read_ratio(entry, pair, diagnostics);
    } else {
      report_unknown_key(entry, {"text", "on", "at_least"}, diagnostics);
    }
  }
  if (!pair.text.empty() && !pair.on.empty()) {
    pairs.push_back(std::move(pair));
    return;
  }
  diagnostics.push_back({Code::MissingKey, value.where, "a pair needs 'text' and 'on'", "", {}});
}

void read_pairs(const TomlEntry& entry, std::vector<ColourPair>& pairs, Diagnostics& diagnostics) {
  const auto* list = std::get_if<TomlList>(&entry.value.data);
  if (list == nullptr) {
    report_wrong_type(entry, "a list of tables, [[pair]]", diagnostics);
    return;
  }
  for (const TomlValue& value : *list) read_pair(value, pairs, diagnostics);
}

void report_missing_twin(const TokensByName& colours, const TokensByName& twins,
                         std::string_view scheme, Diagnostics& diagnostics) {
  for (const auto& [name, token] : colours) {
    if (twins.contains(name)) continue;
    report_bad(token.where, fmt::format("'{}' has no colour in the {} scheme", name, scheme),
               fmt::format("add it to [{}]", scheme), diagnostics);
  }
}

void add_inherited(TokensByName& own, const TokensByName& inherited) {
  own.insert(inherited.begin(), inherited.end());
}

void append_properties(const TokensByName& tokens, const TokensByName& names,
                       std::string_view indentation, std::string& out) {
  for (const auto& [name, token] : tokens) {
    if (!names.contains(name)) continue;
    fmt::format_to(std::back_inserter(out), "{}--{}: {};\n", indentation, name, token.value);
  }
}

}  // namespace

Tokens read_tokens(const Sources& sources, FileId file, Diagnostics& diagnostics) {
  Tokens tokens;
  for (const TomlEntry& entry : read_toml(sources, file, diagnostics).value_or(TomlTable{})) {
    if (entry.key == "light") {
      read_colours(entry, tokens.light, diagnostics);
    } else if (entry.key == "dark") {
      read_colours(entry, tokens.dark, diagnostics);
    } else if (entry.key == "type" || entry.key == "space" || entry.key == "shape") {
      read_values(entry, tokens.shared, diagnostics);
    } else if (entry.key == "pair") {
      read_pairs(entry, tokens.pairs, diagnostics);
    } else {
      report_unknown_key(entry, {"light", "dark", "type", "space", "shape", "pair"}, diagnostics);
    }
  }
  report_missing_twin(tokens.light, tokens.dark, "dark", diagnostics);
  report_missing_twin(tokens.dark, tokens.light, "light", diagnostics);
  return tokens;
}

Tokens with_inherited(const Tokens& own, const Tokens& inherited) {
  Tokens all = own;
  add_inherited(all.light, inherited.light);
  add_inherited(all.dark, inherited.dark);
  add_inherited(all.shared, inherited.shared);
  all.pairs.insert(all.pairs.begin(), inherited.pairs.begin(), inherited.pairs.end());
  return all;
}

std::string to_css(const Tokens& tokens, const Tokens& names, std::string_view selector) {
  std::string css = fmt::format("{} {{\n", selector);
  append_properties(tokens.shared, names.shared, "  ", css);
  append_properties(tokens.light, names.light, "  ", css);
  css += "}\n";
  // Paper is white whatever the screen prefers.
  fmt::format_to(std::back_inserter(css),
                 "@media screen and (prefers-color-scheme: dark) {{\n  {} {{\n", selector);
  append_properties(tokens.dark, names.dark, "    ", css);
  css += "  }\n}\n";
  return css;
}

Tokens all_names(const std::vector<const Tokens*>& themes) {
  Tokens names;
  for (const Tokens* tokens : themes) names = with_inherited(names, *tokens);
  return names;
}

}  // namespace brochure

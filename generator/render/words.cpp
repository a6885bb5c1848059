#include "render/words.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "render/scan_template.h"
#include "render/toml.h"

namespace brochure {
namespace {

constexpr std::string_view prefix = "words.";

void report_missing(std::string_view name, Span where, const Words& words,
                    Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const auto& [known, text] : words) names.emplace_back(known);
  Diagnostic diagnostic{Code::MissingWord, where, fmt::format("no word '{}'", name), "", {}};
  const auto near = nearest(name, names, 1);
  if (!near.empty()) diagnostic.help.push_back(fmt::format("did you mean '{}'?", names[near[0]]));
  diagnostics.push_back(std::move(diagnostic));
}

}  // namespace

Words read_words(const Sources& sources, FileId file, Diagnostics& diagnostics) {
  Words words;
  for (const TomlEntry& entry : read_toml(sources, file, diagnostics).value_or(TomlTable{})) {
    if (auto text = read_text(entry, diagnostics)) words[entry.key] = std::move(*text);
  }
  return words;
}

void require_words(const Words& words, FileId file, Diagnostics& diagnostics) {
  for (const std::string_view name : {"notes_heading", "back_to_text", "table_label"}) {
    if (!words.contains(name)) report_missing(name, {.file = file}, words, diagnostics);
  }
}

void check_words(const Sources& sources, FileId template_file, const Words& words,
                 Diagnostics& diagnostics) {
  for (const Tag& tag :
       scan_template(file_of(sources, template_file).text, template_file, diagnostics).tags) {
    if (tag.type == TagType::Comment || tag.type == TagType::Partial) continue;
    if (tag.name != "words" && !tag.name.starts_with(prefix)) continue;
    if (tag.name == "words" || (tag.type != TagType::Value && tag.type != TagType::RawValue)) {
      diagnostics.push_back(
          {Code::TemplateSyntax, tag.where, "words can only be shown", "write {{words.NAME}}", {}});
      continue;
    }
    const std::string_view name = tag.name.substr(prefix.size());
    if (!words.contains(name)) report_missing(name, tag.where, words, diagnostics);
  }
}

}  // namespace brochure

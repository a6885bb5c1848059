#include "render/words.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/language.h"
#include "base/suggest.h"
#include "render/scan_template.h"
#include "render/toml.h"
#include "render/translation.h"

namespace brochure {
namespace {

constexpr std::string_view prefix = "words.";
/// The language in which every word is there; the others translate it.
constexpr std::string_view original_language = "en";

void report_missing(std::string_view name, Span where, const Words& words,
                    Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const auto& [known, text] : words) names.emplace_back(known);
  Diagnostic diagnostic{Code::MissingWord, where, fmt::format("no word '{}'", name), "", {}};
  const auto near = nearest(name, names, 1);
  if (!near.empty()) diagnostic.help.push_back(fmt::format("did you mean '{}'?", names[near[0]]));
  diagnostics.push_back(std::move(diagnostic));
}

void report_no_words(std::string_view language, const ThemeFolder& base, Diagnostics& diagnostics) {
  std::vector<std::string_view> languages;
  for (const auto& [known, file] : base.words) languages.emplace_back(known);
  diagnostics.push_back(
      {.code = Code::MissingWord,
       .where = {.file = base.file},
       .message = fmt::format("no words for the language '{}'", language),
       .help = {fmt::format("there are words for: {}", fmt::join(languages, ", ")),
                fmt::format("or write themes/base/words/{}.toml", language)}});
}

Words read_words(const TomlTable& table, Diagnostics& diagnostics) {
  Words words;
  for (const TomlEntry& entry : table) {
    if (auto text = read_text(entry, diagnostics)) words[entry.key] = std::move(*text);
  }
  return words;
}

/// Reports the words that rendering needs whatever the templates are.
void require_words(const Words& words, FileId file, Diagnostics& diagnostics) {
  for (const std::string_view name : {"notes_heading", "back_to_text", "table_label"}) {
    if (!words.contains(name)) report_missing(name, {.file = file}, words, diagnostics);
  }
}

/// Those who search use the words of the texts as well as those around them.
void add_small_words_of_content(const ThemeFolder& base, std::string_view language,
                                const Sources& sources, Words& words) {
  constexpr std::string_view name = "search_small_words";
  const auto file = base.words.find(language);
  const auto own = words.find(name);
  if (file == base.words.end() || own == words.end()) return;
  Diagnostics not_asked_for;
  const auto table = read_toml(sources, file->second, not_asked_for);
  if (!table) return;
  const Words of_content = read_words(*table, not_asked_for);
  if (const auto found = of_content.find(name); found != of_content.end()) {
    own->second += " " + found->second;
  }
}

}  // namespace

std::optional<Words> load_words(const ThemeFolder& base, const Languages& languages,
                                const Sources& sources, Diagnostics& diagnostics) {
  const std::string& language = languages.interface;
  const auto file = base.words.find(language);
  if (file == base.words.end()) {
    report_no_words(language, base, diagnostics);
    return std::nullopt;
  }
  const auto table = read_toml(sources, file->second, diagnostics);
  if (!table) return std::nullopt;
  Words words = read_words(*table, diagnostics);
  const auto original = base.words.find(original_language);
  if (original != base.words.end() && original != file) {
    if (const auto english = read_toml(sources, original->second, diagnostics)) {
      check_translation(*table, file->second, language, *english, diagnostics);
      // What is missing was reported, and need not be again by all that use it.
      words.merge(read_words(*english, diagnostics));
    }
  }
  require_words(words, file->second, diagnostics);
  if (!reads_like(languages.content, language)) {
    add_small_words_of_content(base, languages.content, sources, words);
  }
  return words;
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

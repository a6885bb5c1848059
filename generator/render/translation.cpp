#include "render/translation.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/language.h"
#include "base/suggest.h"

namespace brochure {
namespace {

using Texts = std::map<std::string, std::string, std::less<>>;
using Names = std::set<std::string, std::less<>>;

/// What a translation may say under a name.
struct Expected {
  std::string english;      ///< the text it translates
  bool required = true;     ///< not a form for numbers that no collection comes to
  bool one_number = false;  ///< a form for a single number, which its text may say without a figure
};

Texts texts_of(const TomlTable& table) {
  Texts texts;
  for (const TomlEntry& entry : table) {
    if (const auto* text = std::get_if<std::string>(&entry.value.data)) texts[entry.key] = *text;
  }
  return texts;
}

/// "count_cases" of "count_cases_one" and "count_cases_other", which only numbers of things have.
std::optional<std::string> stem_of_plural(std::string_view name, const Texts& english) {
  constexpr std::string_view one = "_one";
  constexpr std::string_view other = "_other";
  for (const std::string_view ending : {one, other}) {
    if (!name.ends_with(ending)) continue;
    std::string stem(name.substr(0, name.size() - ending.size()));
    if (english.contains(fmt::format("{}{}", stem, one)) &&
        english.contains(fmt::format("{}{}", stem, other))) {
      return stem;
    }
  }
  return std::nullopt;
}

std::map<std::string, Expected, std::less<>> expected_in(std::string_view language,
                                                         const Texts& english) {
  const auto forms = plural_forms(language);
  std::map<std::string, Expected, std::less<>> expected;
  for (const auto& [name, text] : english) {
    const auto stem = stem_of_plural(name, english);
    if (!stem) {
      expected[name] = {.english = text};
      continue;
    }
    for (const auto& [form, numbers] : forms) {
      const auto same_form = english.find(fmt::format("{}_{}", *stem, form));
      const auto& other = english.find(*stem + "_other")->second;
      expected[fmt::format("{}_{}", *stem, form)] = {
          .english = same_form == english.end() ? other : same_form->second,
          .required = numbers > 0,
          .one_number = numbers == 1};
    }
  }
  return expected;
}

/// "number" and "count" of "Key factor {number} of {count}".
Names places_in(std::string_view text) {
  Names places;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::size_t end = text.find('}', at);
    if (end == std::string_view::npos) break;
    places.emplace(text.substr(at + 1, end - at - 1));
  }
  return places;
}

std::string in_english(const std::string& text) { return fmt::format("in English: \"{}\"", text); }

void check_places(const TomlEntry& entry, const std::string& text, const Expected& expected,
                  Diagnostics& diagnostics) {
  const Names there = places_in(text);
  const Names wanted = places_in(expected.english);
  for (const std::string& place : wanted) {
    if (there.contains(place) || (expected.one_number && place == "n")) continue;
    diagnostics.push_back({.code = Code::WrongPlaceholder,
                           .where = entry.value.where,
                           .message = fmt::format("'{}' lacks {{{}}}", entry.key, place),
                           .help = {in_english(expected.english)}});
  }
  for (const std::string& place : there) {
    if (wanted.contains(place)) continue;
    diagnostics.push_back(
        {.code = Code::WrongPlaceholder,
         .where = entry.value.where,
         .message = fmt::format("nothing is put in for {{{}}} in '{}'", place, entry.key),
         .help = {in_english(expected.english)}});
  }
}

void report_superfluous(const TomlEntry& entry, const std::vector<std::string_view>& names,
                        Diagnostics& diagnostics) {
  Diagnostic diagnostic{.code = Code::UnknownKey,
                        .where = entry.where,
                        .message = fmt::format("there is no word '{}' in English", entry.key)};
  const auto near = nearest(entry.key, names, 1);
  diagnostic.help.push_back(near.empty() ? "take it out, or add it to en.toml"
                                         : fmt::format("did you mean '{}'?", names[near[0]]));
  diagnostics.push_back(std::move(diagnostic));
}

}  // namespace

void check_translation(const TomlTable& translated, FileId file, std::string_view language,
                       const TomlTable& english, Diagnostics& diagnostics) {
  const auto expected = expected_in(language, texts_of(english));
  const Texts texts = texts_of(translated);
  std::vector<std::string_view> missing;
  for (const auto& [name, what] : expected) {
    if (what.required && !texts.contains(name)) missing.push_back(name);
  }
  for (const TomlEntry& entry : translated) {
    const auto found = expected.find(entry.key);
    const auto text = texts.find(entry.key);
    if (found == expected.end()) {
      report_superfluous(entry, missing, diagnostics);
    } else if (text != texts.end()) {
      check_places(entry, text->second, found->second, diagnostics);
    }
  }
  for (const std::string_view name : missing) {
    diagnostics.push_back({.code = Code::MissingWord,
                           .where = {.file = file},
                           .message = fmt::format("no word '{}'", name),
                           .help = {in_english(expected.find(name)->second.english)}});
  }
}

}  // namespace brochure

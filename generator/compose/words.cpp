#include "compose/words.h"

#include <algorithm>
#include <memory>

#include <unicode/plurrule.h>
#include <unicode/unistr.h>

namespace brochure {
namespace {

const std::string* find_word(const Words& words, std::string_view name) {
  const auto found = words.find(name);
  return found == words.end() ? nullptr : &found->second;
}

std::string filled(std::string_view text, std::initializer_list<Filling> fillings) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const auto here = std::ranges::find_if(fillings, [&](const Filling& filling) {
      return rest.starts_with("{" + std::string(filling.name) + "}");
    });
    if (here == fillings.end()) {
      out += text[at++];
    } else {
      out += here->text;
      at += here->name.size() + 2;
    }
  }
  return out;
}

/// The form a language uses for a number of things: "one", "few", "other", ...
std::string plural_form(const std::string& language, std::size_t number) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::PluralRules> rules(
      icu::PluralRules::forLocale(icu::Locale(language.c_str()), status));
  if (U_FAILURE(status) != 0) return "other";
  std::string form;
  rules->select(static_cast<std::int32_t>(number)).toUTF8String(form);
  return form;
}

}  // namespace

std::string word(const Edition& edition, std::string_view name) {
  const std::string* found = find_word(edition.words, name);
  return found != nullptr ? *found : "⟨" + std::string(name) + "⟩";
}

std::string phrase(const Edition& edition, std::string_view name,
                   std::initializer_list<Filling> fillings) {
  return filled(word(edition, name), fillings);
}

std::string counted(const Edition& edition, std::string_view name, std::size_t number) {
  const std::string form = plural_form(edition.site.language, number);
  return phrase(edition, std::string(name) + "_" + form, {{"n", std::to_string(number)}});
}

}  // namespace brochure

#include "base/language.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <fmt/core.h>
#include <unicode/locid.h>
#include <unicode/plurrule.h>
#include <unicode/strenum.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "base/ascii.h"

namespace brochure {
namespace {

/// More of a thing than a collection has; the languages of the world repeat their rules by then.
constexpr std::size_t numbers_expected = 1000;

icu::StringPiece piece_of(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

icu::Locale locale_of(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  return icu::Locale::forLanguageTag(piece_of(tag), status);
}

/// Nothing if there are no rules for this language.
std::unique_ptr<icu::PluralRules> plural_rules(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(locale_of(tag), status));
  return U_SUCCESS(status) != 0 ? std::move(rules) : nullptr;
}

std::string form_by(const icu::PluralRules* rules, std::size_t number) {
  if (rules == nullptr) return "other";
  std::string form;
  rules->select(static_cast<std::int32_t>(number)).toUTF8String(form);
  return form;
}

std::vector<std::string> keywords_of(const icu::PluralRules* rules) {
  std::vector<std::string> keywords;
  if (rules == nullptr) return keywords;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::StringEnumeration> all(rules->getKeywords(status));
  while (all != nullptr) {
    const char* keyword = all->next(nullptr, status);
    if (keyword == nullptr) break;
    keywords.emplace_back(keyword);
  }
  return keywords;
}

}  // namespace

bool is_language(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(piece_of(tag), status);
  return U_SUCCESS(status) != 0 && locale.getISO3Language()[0] != '\0';
}

std::string help_for_language(std::string_view tag) {
  const icu::UnicodeString wanted = icu::UnicodeString::fromUTF8(piece_of(tag)).foldCase();
  std::string hyphenated(tag);
  std::ranges::replace(hyphenated, '_', '-');
  if (hyphenated != tag && is_language(hyphenated)) {
    return fmt::format("did you mean '{}'?", hyphenated);
  }
  for (const char* const* code = icu::Locale::getISOLanguages(); *code != nullptr; ++code) {
    icu::UnicodeString name;
    icu::Locale(*code).getDisplayLanguage(icu::Locale::getEnglish(), name);
    if (name.foldCase() == wanted) return fmt::format("did you mean '{}'?", *code);
  }
  return "use the language's two letters: ca for Catalan, de for German, lv for Latvian";
}

bool reads_like(std::string_view tag, std::string_view other) {
  if (tag == other) return true;
  // "zh-TW" says its script only with what is likely added: "zh-Hant-TW".
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale one = locale_of(tag);
  icu::Locale two = locale_of(other);
  one.addLikelySubtags(status);
  two.addLikelySubtags(status);
  return std::string_view(one.getLanguage()) == two.getLanguage() &&
         std::string_view(one.getScript()) == two.getScript();
}

std::string own_name_of(std::string_view tag) {
  const icu::Locale locale = locale_of(tag);
  icu::UnicodeString name;
  locale.getDisplayName(locale, name);
  name.toTitle(nullptr, locale, U_TITLECASE_NO_LOWERCASE | U_TITLECASE_WHOLE_STRING);
  std::string text;
  return name.toUTF8String(text);
}

bool is_right_to_left(std::string_view tag) { return locale_of(tag).isRightToLeft() != 0; }

std::string plural_form(std::string_view tag, std::size_t number) {
  return form_by(plural_rules(tag).get(), number);
}

std::map<std::string, std::size_t, std::less<>> plural_forms(std::string_view tag) {
  const auto rules = plural_rules(tag);
  std::map<std::string, std::size_t, std::less<>> forms;
  for (const std::string& form : keywords_of(rules.get())) forms[form] = 0;
  for (std::size_t number = 0; number < numbers_expected; ++number) {
    ++forms[form_by(rules.get(), number)];
  }
  return forms;
}

bool has_letters(std::string_view text) {
  // Nearly every text has one of these, which are found without its being decoded.
  if (std::ranges::any_of(text, is_letter)) return true;
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(piece_of(text));
  for (std::int32_t at = 0; at < wide.length(); at = wide.moveIndex32(at, 1)) {
    if (u_isalpha(wide.char32At(at)) != 0) return true;
  }
  return false;
}

}  // namespace brochure

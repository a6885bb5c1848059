#include "base/language.h"

#include <map>
#include <string>

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("languages are known by their tags") {
  for (const char* tag : {"ca", "de", "pt-BR", "sr-Latn", "nl-BE", "CA"}) {
    CAPTURE(tag);
    CHECK(is_language(tag));
  }
  for (const char* tag : {"", "xx", "catalan", "pt_BR", "c a", "ca-", "\xC3\xA9"}) {
    CAPTURE(tag);
    CHECK_FALSE(is_language(tag));
  }
  CHECK(help_for_language("Catalan") == "did you mean 'ca'?");
  CHECK(help_for_language("pt_BR") == "did you mean 'pt-BR'?");
  CHECK(help_for_language("xx").starts_with("use the language's two letters"));
}

TEST_CASE("a language calls itself as it begins a line") {
  CHECK(own_name_of("nl") == "Nederlands");
  CHECK(own_name_of("fr") == "Français");
  CHECK(own_name_of("en") == "English");
}

TEST_CASE("texts read alike in the same language and script, whatever the country") {
  CHECK(reads_like("en", "en-GB"));
  CHECK(reads_like("zh-TW", "zh-Hant"));
  CHECK_FALSE(reads_like("en", "de"));
  CHECK_FALSE(reads_like("zh-TW", "zh"));
  CHECK_FALSE(reads_like("sr", "sr-Latn"));
}

TEST_CASE("the direction of a language is known") {
  CHECK(is_right_to_left("ar"));
  CHECK(is_right_to_left("he"));
  CHECK_FALSE(is_right_to_left("de"));
  CHECK_FALSE(is_right_to_left("az"));
  CHECK(is_right_to_left("az-Arab"));
}

TEST_CASE("a number takes the form that the language has for it") {
  CHECK(plural_form("en", 0) == "other");
  CHECK(plural_form("fr", 0) == "one");
  CHECK(plural_form("fr", 1) == "one");
  CHECK(plural_form("fr", 2) == "other");
  CHECK(plural_form("pl", 22) == "few");
  CHECK(plural_form("ar", 2) == "two");
}

TEST_CASE("of each of a language's forms it is known for how many numbers it is") {
  using Forms = std::map<std::string, std::size_t, std::less<>>;
  CHECK(plural_forms("de") == Forms{{"one", 1}, {"other", 999}});
  // The third form is for whole millions.
  CHECK(plural_forms("fr") == Forms{{"many", 0}, {"one", 2}, {"other", 998}});
  // In Polish no whole number is "other".
  CHECK(plural_forms("pl").at("one") == 1);
  CHECK(plural_forms("pl").at("other") == 0);
  CHECK(plural_forms("ar").size() == 6);
  CHECK(plural_forms("ar").at("two") == 1);
}

TEST_CASE("only letters belong to a language") {
  CHECK(has_letters("since 2012"));
  CHECK(has_letters("Ελλάδα"));
  CHECK(has_letters("عربي"));
  CHECK_FALSE(has_letters("2012–2014"));
  CHECK_FALSE(has_letters("“, (·)"));
  CHECK_FALSE(has_letters(""));
}

}  // namespace
}  // namespace brochure

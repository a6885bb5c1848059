#include "compose/dates.h"

#include <charconv>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "compose/words.h"

namespace brochure {

Phrase date_in_words(const Edition& edition, const std::optional<Date>& date) {
  if (!date) return {};
  const std::string year = std::to_string(date->year);
  if (date->month == 0) return year;
  const Phrase month = word(edition, fmt::format("month_{:02}", date->month));
  if (date->day == 0) return phrase(edition, "date_month", {{"month", month}, {"year", year}});
  return phrase(edition, "date_day",
                {{"day", std::to_string(date->day)}, {"month", month}, {"year", year}});
}

std::string date_in_digits(const std::optional<Date>& date) {
  if (!date) return {};
  std::string text = fmt::format("{:04}", date->year);
  if (date->month != 0) text += fmt::format("-{:02}", date->month);
  if (date->day != 0) text += fmt::format("-{:02}", date->day);
  return text;
}

std::optional<Date> date_from_digits(std::string_view digits) {
  Date date;
  const auto read = [&](std::size_t from, std::size_t to, auto& number) {
    const auto [end, error] = std::from_chars(digits.data() + from, digits.data() + to, number);
    return error == std::errc() && end == digits.data() + to;
  };
  const std::size_t length = digits.size();
  if (length != 4 && length != 7 && length != 10) return std::nullopt;
  if (!read(0, 4, date.year)) return std::nullopt;
  if (length > 4 && (digits[4] != '-' || !read(5, 7, date.month))) return std::nullopt;
  if (length > 7 && (digits[7] != '-' || !read(8, 10, date.day))) return std::nullopt;
  return date;
}

Phrase years_in_words(const Edition& edition, std::optional<std::int64_t> from,
                      std::optional<std::int64_t> to) {
  const std::string first = year_in_words(from);
  const std::string last = year_in_words(to);
  if (from && to && from != to) return phrase(edition, "years", {{"from", first}, {"to", last}});
  if (from && !to) return phrase(edition, "years_since", {{"from", first}});
  if (to && !from) return phrase(edition, "years_until", {{"to", last}});
  return first;
}

std::string year_in_words(std::optional<std::int64_t> year) {
  return year ? std::to_string(*year) : std::string{};
}

Phrase country_name(const Edition& edition, const std::string& country) {
  icu::UnicodeString name;
  icu::Locale("", country.c_str())
      .getDisplayCountry(icu::Locale(edition.site.language.c_str()), name);
  std::string text;
  name.toUTF8String(text);
  return in_interface(std::move(text));
}

}  // namespace brochure

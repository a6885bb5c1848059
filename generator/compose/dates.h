#pragma once

// Dates and places of the world in words.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "compose/edition.h"
#include "model/phrase.h"

namespace brochure {

/// As exact as it is known: "2013", "May 2013", "1 May 2013". Empty without a date.
Phrase date_in_words(const Edition& edition, const std::optional<Date>& date);

/// As exact as it is known, for programs: "2013", "2013-05", "2013-05-01". Empty without a date.
std::string date_in_digits(const std::optional<Date>& date);

/// The date that was written so. Nothing if the text is none.
std::optional<Date> date_from_digits(std::string_view digits);

/// "2012–2014", "since 2012", "2013", "until 2014". Empty if neither is known.
Phrase years_in_words(const Edition& edition, std::optional<std::int64_t> from,
                      std::optional<std::int64_t> to);

/// A year as text; empty if there is none.
std::string year_in_words(std::optional<std::int64_t> year);

/// The country's name in the interface's language, from its two letters.
Phrase country_name(const Edition& edition, const std::string& country);

}  // namespace brochure

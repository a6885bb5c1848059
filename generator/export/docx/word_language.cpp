#include "export/docx/word_language.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.h"

namespace brochure {
namespace {

/// Where the country is not called like the language.
constexpr std::array<std::pair<std::string_view, std::string_view>, 24> countries{{
    {"ar", "SA"}, {"ca", "ES"}, {"cs", "CZ"}, {"cy", "GB"}, {"da", "DK"}, {"el", "GR"},
    {"en", "GB"}, {"et", "EE"}, {"eu", "ES"}, {"fa", "IR"}, {"ga", "IE"}, {"gl", "ES"},
    {"he", "IL"}, {"hi", "IN"}, {"ja", "JP"}, {"ko", "KR"}, {"nb", "NO"}, {"sl", "SI"},
    {"sq", "AL"}, {"sr", "RS"}, {"sv", "SE"}, {"uk", "UA"}, {"ur", "PK"}, {"zh", "CN"},
}};

/// Where it is.
constexpr std::array<std::string_view, 22> same_named{
    "bg", "de", "es", "fi", "fr", "hr", "hu", "id", "is", "it", "lt",
    "lv", "mk", "mt", "nl", "pl", "pt", "ro", "ru", "sk", "th", "tr"};

}  // namespace

std::string word_language(std::string_view tag) {
  std::string out(tag);
  const auto known = std::ranges::find(countries, tag, [](const auto& row) { return row.first; });
  if (known != countries.end()) return out + "-" + std::string(known->second);
  if (std::ranges::find(same_named, tag) == same_named.end()) return out;
  out += '-';
  for (const char c : tag) out += static_cast<char>(c - 'a' + 'A');
  return out;
}

}  // namespace brochure

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

}  // namespace

std::string word_language(std::string_view tag) {
  std::string out(tag);
  if (tag.size() != 2) return out;
  const auto known = std::ranges::find(countries, tag, [](const auto& row) { return row.first; });
  if (known != countries.end()) return out + "-" + std::string(known->second);
  out += '-';
  for (const char c : tag) out += static_cast<char>(c - 'a' + 'A');
  return out;
}

}  // namespace brochure

#include "export/instant.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace brochure {

std::string first_instant(const std::string& date) {
  constexpr std::string_view first_day_of_a_year = "0000-01-01";
  const std::size_t known = std::min(date.size(), first_day_of_a_year.size());
  std::string instant = date.substr(0, known);
  instant += first_day_of_a_year.substr(known);
  return instant + "T00:00:00Z";
}

}  // namespace brochure

#pragma once

// What stands before an operator in the content of a page of a PDF (ISO 32000-1, 7.8.2).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/contrast.h"

namespace brochure {

std::vector<double> numbers_in(std::string_view operands);

/// The first name: "/F4 32" -> "/F4". Empty if there is none.
std::string name_in(std::string_view operands);

/// By how many parts it has: gray, RGB, CMYK (ISO 32000-1, 8.6.4). Nothing for patterns.
std::optional<Colour> colour_of(std::string_view operands);

}  // namespace brochure

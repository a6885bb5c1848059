#pragma once

#include <string_view>

namespace brochure {

/// The program's version: "1.2.0".
std::string_view version();

}  // namespace brochure

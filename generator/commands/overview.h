#pragma once

#include <string_view>

namespace brochure {

/// What the program is, and its commands: overview.txt, put in when compiling.
std::string_view overview();

}  // namespace brochure

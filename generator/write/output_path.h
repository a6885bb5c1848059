#pragma once

// Which paths may be published: those that every file system and every web server can hold.

#include <optional>
#include <string>
#include <string_view>

namespace brochure {

/// Why a path below the output folder is not safe to write, such as "'..' leads out of the folder";
/// nothing if it is safe.
std::optional<std::string> reason_against_path(std::string_view path);

}  // namespace brochure

#include "write/output_path.h"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/core.h>

#include "base/ascii.h"

namespace brochure {
namespace {

constexpr std::size_t name_bytes_max = 255;
constexpr std::string_view forbidden = "\\<>:\"|?*";

std::vector<std::string_view> names_in(std::string_view path) {
  std::vector<std::string_view> names;
  for (;;) {
    const std::size_t slash = path.find('/');
    names.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return names;
    path.remove_prefix(slash + 1);
  }
}

/// Windows takes these for devices, whatever ending they have.
bool is_device(std::string_view name) {
  constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};
  const std::string stem = in_small_letters(name.substr(0, name.find('.')));
  if (std::ranges::find(devices, stem) != devices.end()) return true;
  const bool is_port = stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt"));
  return is_port && stem[3] >= '1' && stem[3] <= '9';
}

bool is_forbidden(char letter) {
  return static_cast<unsigned char>(letter) < ' ' || letter == '\x7F' ||
         forbidden.find(letter) != std::string_view::npos;
}

std::optional<std::string> reason_against_name(std::string_view name) {
  if (name.empty()) return "a name in it is empty";
  if (name == "." || name == "..") return fmt::format("'{}' is no name", name);
  if (name.starts_with(".brochure-")) return "names with '.brochure-' are the program's own";
  if (std::ranges::any_of(name, is_forbidden)) {
    return fmt::format("'{}' has a character that Windows does not accept", name);
  }
  if (name.ends_with('.') || name.ends_with(' ')) {
    return fmt::format("'{}' ends in a dot or space, which Windows drops", name);
  }
  if (is_device(name)) return fmt::format("Windows keeps the name '{}' for a device", name);
  if (name.size() > name_bytes_max) return "a name in it is too long";
  return std::nullopt;
}

}  // namespace

std::optional<std::string> reason_against_path(std::string_view path) {
  for (const std::string_view name : names_in(path)) {
    if (auto reason = reason_against_name(name)) return reason;
  }
  return std::nullopt;
}

}  // namespace brochure

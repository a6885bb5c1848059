#include "commands/site_address.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/ascii.h"

namespace brochure {
namespace {

constexpr std::array<std::string_view, 2> schemes{"https://", "http://"};

/// How many letters of the address are the way to a server; 0 if it begins otherwise.
std::size_t scheme_size(std::string_view address) {
  for (const std::string_view scheme : schemes) {
    if (address.size() >= scheme.size() &&
        std::ranges::equal(address.substr(0, scheme.size()), scheme, {}, in_small))
      return scheme.size();
  }
  return 0;
}

/// The name of a server, or its number, perhaps with a port.
bool is_server(std::string_view text) {
  const auto may_stand = [](char c) {
    return is_letter_or_digit(c) || std::string_view(".-_:[]").find(c) != std::string_view::npos;
  };
  const std::string_view name =
      text.substr(0, text.starts_with('[') ? text.size() : text.find(':'));
  return std::ranges::all_of(text, may_stand) && std::ranges::any_of(name, is_letter_or_digit);
}

std::optional<AddressFault> fault_of_folder(std::string_view path) {
  if (path.find("//") != std::string_view::npos)
    return AddressFault{"names a folder without a name", "write one / between names of folders"};
  const auto may_stand = [](char c) {
    return is_letter_or_digit(c) || std::string_view("._~/-").find(c) != std::string_view::npos;
  };
  const bool has_steps = fmt::format("{}/", path).find("/./") != std::string::npos ||
                         fmt::format("{}/", path).find("/../") != std::string::npos;
  if (has_steps || !std::ranges::all_of(path, may_stand))
    return AddressFault{"names a folder that not every server can show",
                        "name the folder with letters from a to z, digits, . _ ~ and - only"};
  if (path.ends_with(".html") || path.ends_with(".htm"))
    return AddressFault{"names more than a folder", "write the address of the folder alone"};
  return std::nullopt;
}

}  // namespace

std::optional<AddressFault> fault_of_web_address(std::string_view address) {
  const std::size_t scheme = scheme_size(address);
  if (scheme == 0)
    return AddressFault{"takes an address on the web", "begin it with https:// or http://"};
  const auto cannot_stand = [](char c) {
    return std::string_view(" \"<>\\^`{|}").find(c) != std::string_view::npos;
  };
  const auto bad = std::ranges::find_if(address, cannot_stand);
  if (bad != address.end())
    return AddressFault{fmt::format("holds what no address does: '{}'", *bad),
                        "copy the address from the browser"};
  const std::string_view rest = address.substr(scheme);
  if (rest.substr(0, rest.find_first_of("/?#")).empty())
    return AddressFault{"names no server", "write the server's name after //: https://example.eu/"};
  return std::nullopt;
}

std::optional<AddressFault> fault_of_site_address(std::string_view address) {
  if (auto fault = fault_of_web_address(address)) return fault;
  const std::string_view rest = address.substr(scheme_size(address));
  if (rest.find_first_of("?#") != std::string_view::npos)
    return AddressFault{"names more than a folder", "leave out what begins with ? or #"};
  const std::string_view server = rest.substr(0, rest.find('/'));
  if (!is_server(server))
    return AddressFault{"names no server", "write the server's name after //: https://example.eu/"};
  return fault_of_folder(rest.substr(server.size()));
}

std::string with_small_scheme(std::string address) {
  const auto end = address.begin() + static_cast<std::ptrdiff_t>(scheme_size(address));
  std::transform(address.begin(), end, address.begin(), in_small);
  return address;
}

}  // namespace brochure

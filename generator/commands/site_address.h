#pragma once

// Addresses that site/site.toml names.

#include <optional>
#include <string>
#include <string_view>

namespace brochure {

/// Why an address cannot be used, to be read after the name of its key, and what to do about it.
struct AddressFault {
  std::string reason;  ///< "names no server"
  std::string help;
};

/// What is no address of a page on the web.
std::optional<AddressFault> fault_of_web_address(std::string_view address);

/// What is no address of a folder on the web that a site can stand in. It goes into rules for
/// servers, so it holds letters, digits and few signs only.
std::optional<AddressFault> fault_of_site_address(std::string_view address);

/// With the way to the server in small letters, as it is compared everywhere.
std::string with_small_scheme(std::string address);

}  // namespace brochure

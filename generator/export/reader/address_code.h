#pragma once

#include <string>

namespace brochure {

/// An address as a QR code, SVG with a title for who cannot see it. Black on white in every theme,
/// with the quiet zone around it that cameras need. Empty if the address is, or is too long.
std::string address_code(const std::string& address, const std::string& title);

}  // namespace brochure

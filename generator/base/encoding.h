#pragma once

// Bytes written as text, where a format wants them so.

#include <string>
#include <string_view>

namespace brochure {

/// RFC 4648, section 4.
std::string base64(std::string_view bytes);

/// The other way round. What is no Base64 is passed over.
std::string bytes_of_base64(const std::string& text);

/// The SHA-256 digest of a text: 32 bytes.
std::string sha256(std::string_view text);

/// The same in Base64, as Content Security Policies name scripts.
std::string sha256_base64(std::string_view text);

}  // namespace brochure

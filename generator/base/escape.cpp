#include "base/escape.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include <fmt/format.h>

namespace brochure {
namespace {

/// How many bytes of a character that no page may contain stand at the front: control characters
/// (all but tab and line end, from 80 to 9F hexadecimal too) and what Unicode calls noncharacters.
/// The text is UTF-8, so the first bytes tell.
std::size_t forbidden_bytes(std::string_view text) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const unsigned char lead = byte(0);
  if (lead < 0x20) return lead == '\t' || lead == '\n' ? 0 : 1;
  if (lead == 0x7f) return 1;
  if (lead == 0xc2 && text.size() >= 2) return byte(1) < 0xa0 ? 2 : 0;
  if (lead == 0xef && text.size() >= 3) {
    const bool arabic_block = byte(1) == 0xb7 && byte(2) >= 0x90 && byte(2) <= 0xaf;
    return arabic_block || (byte(1) == 0xbf && byte(2) >= 0xbe) ? 3 : 0;
  }
  if (lead >= 0xf0 && text.size() >= 4) {
    const bool end_of_plane = (byte(1) & 0x0fU) == 0x0f && byte(2) == 0xbf && byte(3) >= 0xbe;
    return end_of_plane ? 4 : 0;
  }
  return 0;
}

/// How many bytes at the front are neither markup nor perhaps forbidden.
std::size_t plain_bytes(std::string_view text) {
  const auto is_special = [](char character) {
    const auto byte = static_cast<unsigned char>(character);
    if (byte < 0x40) {
      return byte < 0x20 || byte == '&' || byte == '<' || byte == '>' || byte == '"' ||
             byte == '\'';
    }
    return byte == 0x7f || byte == 0xc2 || byte == 0xef || byte >= 0xf0;
  };
  const auto special = std::find_if(text.begin(), text.end(), is_special);
  return static_cast<std::size_t>(special - text.begin());
}

void append_character(char character, std::string& out) {
  switch (character) {
    case '&':
      out += "&amp;";
      break;
    case '<':
      out += "&lt;";
      break;
    case '>':
      out += "&gt;";
      break;
    case '"':
      out += "&quot;";
      break;
    case '\'':
      out += "&#39;";
      break;
    default:
      out += character;
  }
}

}  // namespace

void append_escaped(std::string_view text, std::string& out) {
  while (!text.empty()) {
    // Most of a text is plain: it is copied in long runs.
    const std::size_t plain = plain_bytes(text);
    out.append(text, 0, plain);
    text.remove_prefix(plain);
    if (text.empty()) return;
    const std::size_t forbidden = forbidden_bytes(text);
    if (forbidden == 0) append_character(text.front(), out);
    text.remove_prefix(std::max(forbidden, std::size_t{1}));
  }
}

std::string xml_escaped(std::string_view text) {
  std::string out;
  append_escaped(text, out);
  return out;
}

void append_address(std::string_view address, std::string& out) {
  constexpr std::string_view unsafe = " \"<>\\^`{|}'";
  for (const char character : address) {
    const auto byte = static_cast<unsigned char>(character);
    if (character == '&') {
      out += "&amp;";
    } else if (byte <= 0x20 || byte >= 0x7f || unsafe.find(character) != std::string_view::npos) {
      fmt::format_to(std::back_inserter(out), "%{:02X}", byte);
    } else {
      out += character;
    }
  }
}

}  // namespace brochure

#include "base/plain_text.h"

#include <algorithm>

namespace brochure {
namespace {

bool is_control(char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }

bool is_utf8_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

std::optional<PlainTextFault> fault_of_plain_text(std::string_view text) {
  if (text.find('\n') != std::string_view::npos) {
    return PlainTextFault{Code::WrongType, "takes a single line",
                          "write it on one line, between one pair of quotation marks"};
  }
  if (std::ranges::any_of(text, is_control)) {
    return PlainTextFault{Code::OutOfRange, "holds a character that cannot be shown",
                          "write it anew; \\u stands before the number of a letter"};
  }
  return std::nullopt;
}

std::string shortened(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::size_t end = text.rfind(' ', most);
  if (end == std::string_view::npos || end == 0) {
    end = most;
    while (end > 0 && is_utf8_continuation(text[end])) --end;
  }
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == ',')) --end;
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace brochure

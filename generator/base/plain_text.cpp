#include "base/plain_text.h"

#include <algorithm>

namespace brochure {
namespace {

bool is_control(char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }

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

}  // namespace brochure

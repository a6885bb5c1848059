#include "read/locator.h"

#include <algorithm>

namespace brochure {

std::string_view Locator::line(std::uint32_t number) const {
  return number >= 1 && number <= lines_.size() ? lines_[number - 1] : std::string_view{};
}

void Locator::enter(std::uint32_t first_line, std::uint32_t last_line) {
  first_line_ = first_line;
  last_line_ = std::max(first_line, last_line);
  if (position_.line < first_line_ || position_.line > last_line_) position_ = {first_line_, 0};
}

Locator::Position Locator::search(std::string_view wanted) const {
  std::size_t offset = position_.offset;
  for (std::uint32_t number = position_.line; number <= last_line_; ++number) {
    const std::size_t found = line(number).find(wanted, offset);
    if (found != std::string_view::npos) return {number, found};
    offset = 0;
  }
  return {last_line_ + 1, 0};
}

bool Locator::has(std::string_view wanted) const { return search(wanted).line <= last_line_; }

bool Locator::comes_first(std::string_view one, std::string_view other) const {
  return search(one) < search(other);
}

Span Locator::find(std::string_view before, std::string_view wanted) {
  const std::string both = std::string(before) + std::string(wanted);
  const Position found = search(both);
  if (found.line > last_line_) {
    const auto length = static_cast<std::uint32_t>(line(first_line_).size());
    return {.file = file_, .line = first_line_, .column = 1, .length = std::max(length, 1U)};
  }
  position_ = {found.line, found.offset + both.size()};
  return {.file = file_,
          .line = found.line,
          .column = static_cast<std::uint32_t>(found.offset + before.size() + 1),
          .length = static_cast<std::uint32_t>(wanted.size())};
}

}  // namespace brochure

#include "base/excerpt.h"

#include <algorithm>
#include <vector>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace brochure {
namespace {

constexpr std::size_t tab_width = 4;
constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "…";

/// One character, and how many columns a terminal gives it.
struct Cell {
  std::string text;
  std::size_t width = 1;
};

std::size_t width_of(UChar32 letter) {
  constexpr std::uint32_t widthless = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK;
  if ((U_GET_GC_MASK(letter) & widthless) != 0) return 0;
  const auto breadth =
      static_cast<UEastAsianWidth>(u_getIntPropertyValue(letter, UCHAR_EAST_ASIAN_WIDTH));
  return breadth == U_EA_FULLWIDTH || breadth == U_EA_WIDE ? 2 : 1;
}

bool is_dangerous(UChar32 letter) {
  return u_iscntrl(letter) != 0 || u_hasBinaryProperty(letter, UCHAR_BIDI_CONTROL) != 0;
}

Cell cell_of(UChar32 letter, std::size_t column) {
  if (letter == '\t') {
    const std::size_t width = tab_width - column % tab_width;
    return {std::string(width, ' '), width};
  }
  if (is_dangerous(letter)) return {std::string(replacement), 1};
  std::string text;
  icu::UnicodeString(letter).toUTF8String(text);
  return {text, width_of(letter)};
}

std::vector<Cell> cells_of(std::string_view line) {
  const icu::UnicodeString wide =
      icu::UnicodeString::fromUTF8({line.data(), static_cast<std::int32_t>(line.size())});
  std::vector<Cell> cells;
  std::size_t column = 0;
  for (std::int32_t at = 0; at < wide.length(); at = wide.moveIndex32(at, 1)) {
    cells.push_back(cell_of(wide.char32At(at), column));
    column += cells.back().width;
  }
  return cells;
}

/// The cells from `begin` up to before `end`.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::size_t width_of(const std::vector<Cell>& cells, Range range) {
  std::size_t width = 0;
  for (std::size_t i = range.begin; i < range.end; ++i) width += cells[i].width;
  return width;
}

Range marked_range(const std::vector<Cell>& cells, std::uint32_t column, std::uint32_t end_column) {
  const std::size_t begin = std::min<std::size_t>(column == 0 ? 0 : column - 1, cells.size());
  const std::size_t end = std::min<std::size_t>(end_column == 0 ? 0 : end_column - 1, cells.size());
  return {begin, std::max(begin, end)};
}

/// As much of the line as fits, with the start of the mark in it: a good part of what stands before
/// the mark, then all that follows, then more of what stands before.
Range visible_range(const std::vector<Cell>& cells, Range mark, std::size_t width_max) {
  if (width_of(cells, {0, cells.size()}) <= width_max) return {0, cells.size()};
  Range seen{mark.begin, mark.begin};
  std::size_t width = 0;
  const auto grow_left = [&](std::size_t limit) {
    while (seen.begin > 0 && width + cells[seen.begin - 1].width <= limit) {
      width += cells[--seen.begin].width;
    }
  };
  const auto grow_right = [&](std::size_t limit) {
    while (seen.end < cells.size() && width + cells[seen.end].width <= limit) {
      width += cells[seen.end++].width;
    }
  };
  grow_left(width_max * 2 / 5);
  grow_right(width_max);
  grow_left(width_max);
  // An accent does not stand alone.
  while (seen.begin < mark.begin && cells[seen.begin].width == 0) ++seen.begin;
  return seen;
}

}  // namespace

Excerpt excerpt_of(std::string_view line, std::uint32_t column, std::uint32_t end_column,
                   std::size_t width_max) {
  const std::vector<Cell> cells = cells_of(line);
  const Range mark = marked_range(cells, column, end_column);
  // Two columns are kept for the signs of what was cut off.
  const Range seen = visible_range(cells, mark, std::max<std::size_t>(width_max, 12) - 2);

  Excerpt excerpt;
  if (seen.begin > 0) excerpt.text += ellipsis;
  for (std::size_t i = seen.begin; i < seen.end; ++i) excerpt.text += cells[i].text;
  if (seen.end < cells.size()) excerpt.text += ellipsis;
  excerpt.mark_start = (seen.begin > 0 ? 1 : 0) + width_of(cells, {seen.begin, mark.begin});
  const std::size_t width = width_of(cells, {mark.begin, std::min(mark.end, seen.end)});
  excerpt.mark_width = std::max<std::size_t>(width, 1);
  return excerpt;
}

std::string printable(std::string_view text) {
  std::string safe;
  for (const Cell& cell : cells_of(text)) safe += cell.text;
  return safe;
}

}  // namespace brochure

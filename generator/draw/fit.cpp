#include "draw/fit.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include "base/failure.h"

namespace brochure {
namespace {

/// What stands between two places where a line may end.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< with the spaces behind it
  double width = 0;     ///< without them
  double width_with_gap = 0;
};

std::string_view without_spaces_behind(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\n");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// The places where a line may end, by the rules of Unicode for all languages.
std::vector<std::size_t> line_ends(std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), error));
  UText* source =
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &error);
  if (U_FAILURE(error) != 0) throw Failure("ICU cannot break lines: its data are missing");
  breaks->setText(source, error);
  std::vector<std::size_t> ends;
  for (std::int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
    ends.push_back(static_cast<std::size_t>(at));
  }
  utext_close(source);
  return ends;
}

std::vector<Piece> pieces_of(Typesetter& typesetter, std::string_view text,
                             const FaceStyle& style) {
  std::vector<Piece> pieces;
  std::size_t begin = 0;
  for (const std::size_t end : line_ends(text)) {
    const std::string_view piece = text.substr(begin, end - begin);
    pieces.push_back({.begin = begin,
                      .end = end,
                      .width = typesetter.set(without_spaces_behind(piece), style).width,
                      .width_with_gap = typesetter.set(piece, style).width});
    begin = end;
  }
  return pieces;
}

/// The lines that pieces give in a width, each as the number of its first piece. `width` is in
/// sizes of the type. Empty if a piece is wider.
std::vector<std::size_t> broken(const std::vector<Piece>& pieces, double width) {
  std::vector<std::size_t> firsts;
  double used = 0;
  for (std::size_t index = 0; index < pieces.size(); ++index) {
    if (pieces[index].width > width) return {};
    if (firsts.empty() || used + pieces[index].width > width) {
      firsts.push_back(index);
      used = 0;
    }
    used += pieces[index].width_with_gap;
  }
  return firsts;
}

/// As many lines in the narrowest width, so that no word stands alone.
std::vector<std::size_t> balanced(const std::vector<Piece>& pieces, double width) {
  constexpr int steps = 12;
  std::vector<std::size_t> best = broken(pieces, width);
  double too_narrow = 0;
  for (int step = 0; step < steps; ++step) {
    const double middle = (too_narrow + width) / 2;
    const auto lines = broken(pieces, middle);
    if (!lines.empty() && lines.size() <= best.size()) {
      best = lines;
      width = middle;
    } else {
      too_narrow = middle;
    }
  }
  return best;
}

}  // namespace

FittedText fit(Typesetter& typesetter, std::string_view text, const FaceStyle& style,
               const TextBox& box) {
  constexpr double step = 0.96;
  constexpr double smallest = 1;
  const std::vector<Piece> pieces = pieces_of(typesetter, text, style);
  FittedText fitted{.lines = {}, .size = box.largest};
  if (pieces.empty()) return fitted;
  const auto fits = [&](double size) {
    const auto lines = broken(pieces, box.width / size);
    return !lines.empty() && static_cast<double>(lines.size()) * box.leading * size <= box.height;
  };
  while (!fits(fitted.size) && fitted.size > smallest) fitted.size *= step;
  const auto firsts = balanced(pieces, box.width / fitted.size);
  for (std::size_t line = 0; line < firsts.size(); ++line) {
    const std::size_t begin = pieces[firsts[line]].begin;
    const std::size_t end = line + 1 < firsts.size() ? pieces[firsts[line + 1]].begin : text.size();
    fitted.lines.push_back(
        typesetter.set(without_spaces_behind(text.substr(begin, end - begin)), style));
  }
  return fitted;
}

}  // namespace brochure

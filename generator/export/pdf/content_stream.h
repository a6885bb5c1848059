#pragma once

// What draws a page of a PDF: operands and their operator, one after the other (ISO
// 32000-1, 7.8.2).

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace brochure {

/// Reads a page's content operator by operator. The library's own reader keeps each token as an
/// object, which takes longer than all else that is done to a PDF.
class ContentReader {
 public:
  explicit ContentReader(std::string_view content) : content_(content) {}

  /// Goes on to the next operator; false at the end.
  bool next();

  std::string_view word() const { return word_; }  ///< the operator: "re", "BDC"
  std::string_view operands() const;               ///< what stands before it
  std::size_t begin() const { return begin_; }     ///< where its operands begin
  std::size_t end() const { return at_; }          ///< behind it

 private:
  void pass_blanks();
  void pass_text();
  void pass_picture();
  void pass_until(std::string_view marks);

  std::string_view content_;
  std::string_view word_;
  std::size_t begin_ = 0;
  std::size_t at_ = 0;
};

/// Whether an operator is one of these.
template <std::size_t Count>
bool is_among(const std::array<std::string_view, Count>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace brochure

#include "export/pdf/content_stream.h"

#include <algorithm>

#include "base/ascii.h"

namespace brochure {
namespace {

constexpr std::string_view blanks("\0\t\n\f\r ", 6);
constexpr std::string_view word_ends("\0\t\n\f\r ()<>[]{}/%", 16);

bool is_number_part(char c) { return is_digit(c) || c == '.' || c == '-' || c == '+'; }

}  // namespace

void ContentReader::pass_until(std::string_view marks) {
  at_ = std::min(content_.find_first_of(marks, at_), content_.size());
}

void ContentReader::pass_blanks() {
  at_ = std::min(content_.find_first_not_of(blanks, at_), content_.size());
}

/// In brackets, which may hold others; a backslash takes their meaning away.
void ContentReader::pass_text() {
  std::size_t depth = 0;
  for (; at_ < content_.size(); ++at_) {
    if (content_[at_] == '\\') {
      ++at_;
    } else if (content_[at_] == '(') {
      ++depth;
    } else if (content_[at_] == ')' && --depth == 0) {
      break;
    }
  }
  at_ = std::min(at_ + 1, content_.size());
}

/// The bytes of a picture within the content are no words.
void ContentReader::pass_picture() {
  std::size_t end = content_.find("EI", at_);
  while (end != std::string_view::npos && blanks.find(content_[end - 1]) == std::string_view::npos)
    end = content_.find("EI", end + 1);
  at_ = std::min(end, content_.size());
}

std::string_view ContentReader::operands() const {
  return trimmed(content_.substr(begin_, at_ - word_.size() - begin_));
}

bool ContentReader::next() {
  begin_ = at_;
  while (true) {
    pass_blanks();
    if (at_ == content_.size()) return false;
    const char first = content_[at_];
    if (first == '(') {
      pass_text();
    } else if (first == '%') {
      pass_until("\r\n");
    } else if (first == '/') {
      ++at_;
      pass_until(word_ends);
    } else if (first == '<' && content_.substr(at_, 2) != "<<") {
      pass_until(">");
      ++at_;
    } else if (word_ends.find(first) != std::string_view::npos) {
      ++at_;
    } else {
      const std::size_t start = at_;
      pass_until(word_ends);
      word_ = content_.substr(start, at_ - start);
      if (is_number_part(first) || word_ == "true" || word_ == "false" || word_ == "null") continue;
      if (word_ == "ID") {
        pass_picture();
        continue;
      }
      return true;
    }
  }
}

}  // namespace brochure

#pragma once

// Where the sentences of a text begin and end.

#include <cstddef>
#include <memory>
#include <string>

#include <unicode/brkiter.h>

namespace brochure {

/// Made at some cost, then copied cheaply: every thread needs one of its own.
class SentenceFinder {
 public:
  SentenceFinder();
  SentenceFinder(const SentenceFinder& other);
  SentenceFinder& operator=(const SentenceFinder&) = delete;

  /// The sentence around a byte of a text (UTF-8), without the blanks at its ends. Abbreviations
  /// that people know ("e.g.", "Dr.") don't end a sentence. The whole text, if the library's data
  /// are not installed.
  std::string sentence_at(const std::string& text, std::size_t offset);

 private:
  std::unique_ptr<icu::BreakIterator> sentences_;
};

}  // namespace brochure

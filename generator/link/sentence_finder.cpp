#include "link/sentence_finder.h"

#include <cstdint>
#include <utility>

#include <unicode/unistr.h>

namespace brochure {
namespace {

/// "ss=standard": abbreviations that people know ("e.g.", "Dr.") don't end a sentence.
constexpr const char* sentence_rules = "en@ss=standard";

/// Whether a break found here only follows an abbreviation that the library knows with a capital
/// alone (it has "E.g.", not "e.g."; a filter of our own loses it for words with dots inside).
bool follows_abbreviation(const icu::UnicodeString& text, std::int32_t at) {
  icu::UnicodeString before = text.tempSubString(0, at);
  before.trim();
  return before.endsWith(u"e.g.", 4) != 0 || before.endsWith(u"i.e.", 4) != 0;
}

std::unique_ptr<icu::BreakIterator> make_iterator() {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> made(
      icu::BreakIterator::createSentenceInstance(icu::Locale(sentence_rules), status));
  return U_SUCCESS(status) != 0 ? std::move(made) : nullptr;
}

}  // namespace

SentenceFinder::SentenceFinder() : sentences_(make_iterator()) {}

SentenceFinder::SentenceFinder(const SentenceFinder& other)
    : sentences_(other.sentences_ ? other.sentences_->clone() : nullptr) {}

std::string SentenceFinder::sentence_at(const std::string& text, std::size_t offset) {
  if (!sentences_) return text;
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
  const std::int32_t wide_offset = icu::UnicodeString::fromUTF8(text.substr(0, offset)).length();
  sentences_->setText(wide);
  std::int32_t begin =
      sentences_->isBoundary(wide_offset) != 0 ? wide_offset : sentences_->preceding(wide_offset);
  while (follows_abbreviation(wide, begin)) begin = sentences_->preceding(begin);
  std::int32_t end = sentences_->following(wide_offset);
  while (end != icu::BreakIterator::DONE && follows_abbreviation(wide, end))
    end = sentences_->following(end);
  std::string sentence;
  wide.tempSubStringBetween(begin, end == icu::BreakIterator::DONE ? wide.length() : end)
      .trim()
      .toUTF8String(sentence);
  return sentence;
}

}  // namespace brochure

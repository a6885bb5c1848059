#include "export/pdf/artifacts.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "export/pdf/qpdf.h"

namespace brochure {
namespace {

/// What begins a path, a text, or is something to be seen by itself: ISO 32000-1, figure 9.
constexpr std::array<std::string_view, 6> beginnings{"m", "re", "BT", "Do", "sh", "BI"};

/// What ends it.
constexpr std::array<std::string_view, 14> endings{"f", "F", "f*", "B",  "B*", "b",  "b*",
                                                   "S", "s", "n",  "ET", "Do", "sh", "EI"};

template <std::size_t Count>
bool is_among(const std::array<std::string_view, Count>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Reads the operators of a page in order and knows what is seen outside of marked content.
class MarkedContent {
 public:
  enum class Place { Elsewhere, Begins, Ends, BeginsAndEnds };

  Place next(std::string_view word) {
    if (word == "BDC" || word == "BMC") ++depth_;
    if (word == "EMC" && depth_ > 0) --depth_;
    if (depth_ > 0) return Place::Elsewhere;
    const bool begins = !is_open_ && is_among(beginnings, word);
    is_open_ = is_open_ || begins;
    const bool ends = is_open_ && is_among(endings, word);
    if (ends) is_open_ = false;
    if (begins) return ends ? Place::BeginsAndEnds : Place::Begins;
    return ends ? Place::Ends : Place::Elsewhere;
  }

 private:
  std::size_t depth_ = 0;
  bool is_open_ = false;
};

/// Holds back what belongs to an operator until that is known.
class Marker : public QPDFObjectHandle::TokenFilter {
 public:
  void handleToken(const QPDFTokenizer::Token& token) override {
    held_ += token.getRawValue();
    if (token.getType() != QPDFTokenizer::tt_word) return;
    const auto place = content_.next(token.getValue());
    const bool begins =
        place == MarkedContent::Place::Begins || place == MarkedContent::Place::BeginsAndEnds;
    const bool ends =
        place == MarkedContent::Place::Ends || place == MarkedContent::Place::BeginsAndEnds;
    if (begins) write("\n/Artifact BMC\n");
    write(held_);
    if (ends) write("\nEMC\n");
    held_.clear();
  }
  void handleEOF() override { write(held_); }

 private:
  MarkedContent content_;
  std::string held_;
};

class Counter : public QPDFObjectHandle::TokenFilter {
 public:
  void handleToken(const QPDFTokenizer::Token& token) override {
    if (token.getType() != QPDFTokenizer::tt_word) return;
    const auto place = content_.next(token.getValue());
    if (place == MarkedContent::Place::Begins || place == MarkedContent::Place::BeginsAndEnds)
      ++count_;
  }
  std::size_t count() const { return count_; }

 private:
  MarkedContent content_;
  std::size_t count_ = 0;
};

}  // namespace

void mark_artifacts(QPDF& document) {
  for (const QPDFObjectHandle& page : document.getAllPages())
    QPDFPageObjectHelper(page).addContentTokenFilter(std::make_shared<Marker>());
}

std::size_t count_unmarked(QPDF& document) {
  Counter counter;
  for (const QPDFObjectHandle& page : document.getAllPages())
    QPDFPageObjectHelper(page).filterContents(&counter);
  return counter.count();
}

}  // namespace brochure

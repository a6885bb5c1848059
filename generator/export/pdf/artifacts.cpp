#include "export/pdf/artifacts.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "export/pdf/content_stream.h"
#include "export/pdf/page_content.h"
#include "export/pdf/qpdf.h"

namespace brochure {
namespace {

/// What begins a path, a text, or is something to be seen by itself: ISO 32000-1, figure 9.
constexpr std::array<std::string_view, 6> beginnings{"m", "re", "BT", "Do", "sh", "BI"};

/// What ends it.
constexpr std::array<std::string_view, 14> endings{"f", "F", "f*", "B",  "B*", "b",  "b*",
                                                   "S", "s", "n",  "ET", "Do", "sh", "EI"};

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

bool begins(MarkedContent::Place place) {
  return place == MarkedContent::Place::Begins || place == MarkedContent::Place::BeginsAndEnds;
}

bool ends(MarkedContent::Place place) {
  return place == MarkedContent::Place::Ends || place == MarkedContent::Place::BeginsAndEnds;
}

std::string with_artifacts(std::string_view content) {
  ContentReader reader(content);
  MarkedContent marked;
  std::string out;
  std::size_t done = 0;
  const auto copy_to = [&](std::size_t end) {
    out += content.substr(done, end - done);
    done = end;
  };
  while (reader.next()) {
    const auto place = marked.next(reader.word());
    if (begins(place)) {
      copy_to(reader.begin());
      out += "\n/Artifact BMC\n";
    }
    if (ends(place)) {
      copy_to(reader.end());
      out += "\nEMC\n";
    }
  }
  copy_to(content.size());
  return out;
}

/// Reads the operators of a page in order and counts what is marked as an artifact.
class DecorationCounter {
 public:
  /// `operands` stand before the word.
  void next(std::string_view word, std::string_view operands) {
    if (begins(marked_.next(word))) ++found_.unmarked;
    if (word == "BDC" || word == "BMC") {
      const bool is_outermost = open_.empty() || !open_.back();
      const bool is_artifact = operands.starts_with("/Artifact");
      if (is_outermost && is_artifact) ++found_.pieces;
      open_.push_back(is_artifact || !is_outermost);
    } else if (word == "EMC" && !open_.empty()) {
      open_.pop_back();
    } else if (!open_.empty() && open_.back()) {
      next_within(word, operands);
    }
  }

  void page_ends() {
    found_.most_lines = std::max(found_.most_lines, lines_.size());
    lines_.clear();
    open_.clear();
    marked_ = {};
  }

  const Decoration& found() const { return found_; }

 private:
  void next_within(std::string_view word, std::string_view operands) {
    if (word == "BT") {
      ++found_.texts;
      height_.clear();
    }
    // The last of a text's six numbers says how high it stands.
    if (word == "Tm") height_ = operands.substr(operands.find_last_of(" \n") + 1);
    if (word == "ET") lines_.insert(height_);
  }

  MarkedContent marked_;
  std::vector<bool> open_;  ///< for each mark that is open, whether an artifact is
  std::string height_;
  std::set<std::string> lines_;
  Decoration found_;
};

}  // namespace

void mark_artifacts(QPDF& document) {
  for (const QPDFObjectHandle& page : document.getAllPages()) {
    if (const std::string content = content_of_page(page); !content.empty())
      replace_content_of_page(page, with_artifacts(content));
  }
}

Decoration decoration_of(QPDF& document) {
  DecorationCounter counter;
  for (const QPDFObjectHandle& page : document.getAllPages()) {
    const std::string content = content_of_page(page);
    ContentReader reader(content);
    while (reader.next()) counter.next(reader.word(), reader.operands());
    counter.page_ends();
  }
  return counter.found();
}

}  // namespace brochure

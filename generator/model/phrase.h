#pragma once

// A text that the interface's words and the content's make up together: in "Question 3 of “Plan”"
// the title is the content's, all before it the interface's. Where the two are in different
// languages, a page must say which is which.

#include <string>
#include <string_view>
#include <vector>

namespace brochure {

enum class WordsOf { Content, Interface };

struct PhrasePiece {
  std::string text;
  WordsOf of = WordsOf::Content;
  bool operator==(const PhrasePiece&) const = default;
};

struct Phrase {
  /// Neighbours are never of the same side. Numbers and signs are of no language, so they are part
  /// of the words before them, or after them at the beginning.
  std::vector<PhrasePiece> pieces;

  Phrase() = default;
  // Any text of the content simply is a phrase, so that it can be put in wherever one is wanted.
  // NOLINTBEGIN(google-explicit-constructor)
  Phrase(std::string content);
  Phrase(const char* content) : Phrase(std::string(content)) {}
  // NOLINTEND(google-explicit-constructor)

  bool empty() const { return pieces.empty(); }
  bool operator==(const Phrase&) const = default;
};

/// A text of the interface.
Phrase in_interface(std::string text);

void append(Phrase& phrase, std::string_view text, WordsOf of);
void append(Phrase& phrase, const Phrase& more);

/// The words alone, where nothing can be said about their languages.
std::string plain_text(const Phrase& phrase);

}  // namespace brochure

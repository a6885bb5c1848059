#include "model/phrase.h"

#include <utility>

#include "base/language.h"

namespace brochure {

Phrase::Phrase(std::string content) {
  if (!content.empty()) pieces.push_back({std::move(content), WordsOf::Content});
}

Phrase in_interface(std::string text) {
  Phrase phrase(std::move(text));
  // Without letters it is of no language.
  if (!phrase.empty() && has_letters(phrase.pieces.front().text))
    phrase.pieces.front().of = WordsOf::Interface;
  return phrase;
}

void append(Phrase& phrase, std::string_view text, WordsOf of) {
  if (text.empty()) return;
  auto& pieces = phrase.pieces;
  const bool has_language = has_letters(text);
  // Only the first piece can be without letters: whatever comes after one is joined to it.
  if (has_language && !pieces.empty() && !has_letters(pieces.back().text)) pieces.back().of = of;
  if (!pieces.empty() && (!has_language || pieces.back().of == of)) {
    pieces.back().text += text;
    return;
  }
  pieces.push_back({std::string(text), has_language ? of : WordsOf::Content});
}

void append(Phrase& phrase, const Phrase& more) {
  for (const PhrasePiece& piece : more.pieces) append(phrase, piece.text, piece.of);
}

std::string plain_text(const Phrase& phrase) {
  std::string text;
  for (const PhrasePiece& piece : phrase.pieces) text += piece.text;
  return text;
}

}  // namespace brochure

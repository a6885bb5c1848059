#include "compose/words.h"

#include <algorithm>

#include "base/language.h"

namespace brochure {
namespace {

const std::string* find_word(const Words& words, std::string_view name) {
  const auto found = words.find(name);
  return found == words.end() ? nullptr : &found->second;
}

std::string text_of(const Edition& edition, std::string_view name) {
  const std::string* found = find_word(edition.words, name);
  return found != nullptr ? *found : "⟨" + std::string(name) + "⟩";
}

Phrase filled(std::string_view text, std::initializer_list<Filling> fillings) {
  Phrase out;
  std::size_t done = 0;  // what stands before this place is in `out`
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at)) {
    const std::string_view rest = text.substr(at);
    const auto here = std::ranges::find_if(fillings, [&](const Filling& filling) {
      return rest.starts_with("{" + std::string(filling.name) + "}");
    });
    if (here == fillings.end()) {
      ++at;
      continue;
    }
    append(out, text.substr(done, at - done), WordsOf::Interface);
    append(out, here->text);
    at += here->name.size() + 2;
    done = at;
  }
  append(out, text.substr(done), WordsOf::Interface);
  return out;
}

}  // namespace

Phrase word(const Edition& edition, std::string_view name) {
  return in_interface(text_of(edition, name));
}

Phrase phrase(const Edition& edition, std::string_view name,
              std::initializer_list<Filling> fillings) {
  return filled(text_of(edition, name), fillings);
}

Phrase counted(const Edition& edition, std::string_view name, std::size_t number) {
  const std::string stem = std::string(name) + "_";
  const std::string form = stem + plural_form(edition.site.language, number);
  // A form for numbers that no collection comes to need not be there.
  const bool is_there = find_word(edition.words, form) != nullptr;
  return phrase(edition, is_there ? form : stem + "other", {{"n", std::to_string(number)}});
}

Inlines as_inlines(const Edition& edition, const Phrase& phrase) {
  const std::string& language = edition.site.language;
  const bool marked = !reads_like(language, content_language_of(edition.site));
  Inlines inlines;
  for (const PhrasePiece& piece : phrase.pieces) {
    if (marked && piece.of == WordsOf::Interface) {
      inlines.push_back({Foreign{.language = language, .inside = {{Text{piece.text}}}}});
    } else {
      inlines.push_back({Text{piece.text}});
    }
  }
  return inlines;
}

}  // namespace brochure

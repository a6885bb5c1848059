#include "compose/citation.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/slug.h"
#include "compose/dates.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// What is known of a page to be cited. Any of these texts may be empty.
struct Citation {
  std::string key;  ///< a name for the entry, the same in every edition
  std::string title;
  std::string year;
  Phrase container;  ///< what it is in: "Key factor 5 in: ..."
  Phrase site;       ///< with its edition
  Phrase source;     ///< what it restates
  std::string address;
};

/// The toolkit or report that it stands in, with what it is there.
Phrase container_of(const Edition& edition, EntityIndex index) {
  const EntityIndex publication = publication_of(edition, index);
  if (publication == index) return {};
  return phrase(edition, "cite_in",
                {{"label", label_of(edition, index)},
                 {"container", entity_at(edition.linked, publication).title}});
}

Phrase site_of(const Edition& edition) {
  const Site& site = edition.site;
  if (site.edition.empty()) return site.title;
  return phrase(edition, "cite_edition", {{"site", site.title}, {"edition", site.edition}});
}

Phrase source_of(const Edition& edition, EntityIndex index) {
  const Source& source = entity_at(edition.linked, index).source;
  if (!source.document) return {};
  const Entity& document =
      entity_at(edition.linked, target_of(edition.linked, index, *source.document).entity);
  Phrase name = document.title;
  if (const auto year = facts_of<Document>(document).year) {
    name = phrase(edition, "cite_source_year", {{"document", name}, {"year", year_in_words(year)}});
  }
  if (!source.place.empty()) {
    name = phrase(edition, "cite_source_place", {{"document", name}, {"place", source.place}});
  }
  return phrase(edition, "cite_source", {{"document", name}});
}

Citation citation_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  std::string key = slug_of(fmt::format("{}-{}", template_of(entity.kind), entity.id));
  return {.key = std::move(key),
          .title = entity.title,
          .year = entity.reviewed ? std::to_string(entity.reviewed->year) : std::string{},
          .container = container_of(edition, index),
          .site = entity.title == edition.site.title ? Phrase{} : site_of(edition),
          .source = source_of(edition, index),
          .address = web_address(edition.site, page_path(entity))};
}

/// Adds a sentence, with its full stop unless it ends by itself.
void add_sentence(const Phrase& sentence, Phrase& text) {
  if (sentence.empty()) return;
  if (!text.empty()) append(text, " ", WordsOf::Content);
  append(text, sentence);
  constexpr std::array<std::string_view, 4> ends{".", "?", "!", "…"};
  for (const std::string_view end : ends) {
    if (sentence.pieces.back().text.ends_with(end)) return;
  }
  append(text, ".", WordsOf::Content);
}

Phrase as_text(const Edition& edition, const Citation& citation) {
  const Phrase year = citation.year.empty() ? word(edition, "cite_undated") : Phrase(citation.year);
  const std::string& publisher = edition.site.publisher;
  Phrase text;
  add_sentence(phrase(edition, publisher.empty() ? "cite_title" : "cite_by",
                      {{"publisher", publisher}, {"title", citation.title}, {"year", year}}),
               text);
  for (const Phrase* sentence : {&citation.container, &citation.site, &citation.source}) {
    add_sentence(*sentence, text);
  }
  // Nothing after an address, which would be taken for a part of it.
  if (!citation.address.empty()) append(text, " " + citation.address, WordsOf::Content);
  return text;
}

/// Text as BibTeX reads it: what TeX gives a meaning to is marked as a mere character.
std::string escaped_for_tex(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    switch (letter) {
      case '\\':
        out += "\\textbackslash{}";
        break;
      // BibTeX counts braces, also those that are marked.
      case '{':
        out += "\\textbraceleft{}";
        break;
      case '}':
        out += "\\textbraceright{}";
        break;
      case '~':
        out += "\\textasciitilde{}";
        break;
      case '^':
        out += "\\textasciicircum{}";
        break;
      default:
        if (std::string_view("$&#%_").find(letter) != std::string_view::npos) out += '\\';
        out += letter;
    }
  }
  return out;
}

Phrase escaped_for_tex(const Phrase& phrase) {
  Phrase out;
  for (const PhrasePiece& piece : phrase.pieces)
    append(out, escaped_for_tex(std::string_view(piece.text)), piece.of);
  return out;
}

void add_field(std::string_view name, const Phrase& value, Phrase& entry) {
  if (value.empty()) return;
  append(entry, fmt::format("  {} = {{", name), WordsOf::Content);
  append(entry, value);
  append(entry, "},\n", WordsOf::Content);
}

/// Within a second pair of braces a name is not taken apart, and a title keeps its capitals.
std::string kept_whole(std::string_view text) {
  return text.empty() ? std::string{} : fmt::format("{{{}}}", escaped_for_tex(text));
}

/// Where it is published, without the full stop of its last sentence.
Phrase published_in(const Citation& citation) {
  Phrase text;
  add_sentence(citation.container, text);
  add_sentence(citation.site, text);
  if (!text.empty() && text.pieces.back().text.ends_with('.')) text.pieces.back().text.pop_back();
  return text;
}

Phrase as_bibtex(const Edition& edition, const Citation& citation) {
  Phrase entry = fmt::format("@misc{{{},\n", citation.key);
  add_field("author", kept_whole(edition.site.publisher), entry);
  add_field("title", kept_whole(citation.title), entry);
  add_field("year", citation.year, entry);
  add_field("howpublished", escaped_for_tex(published_in(citation)), entry);
  add_field("note", escaped_for_tex(citation.source), entry);
  add_field("url", citation.address, entry);
  append(entry, "}", WordsOf::Content);
  return entry;
}

bool has_questions(const Entity& entity) {
  const auto* factor = std::get_if<KeyFactor>(&entity.facts);
  return factor != nullptr && !factor->questions.empty();
}

}  // namespace

View cite_view(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  if (is_stub(entity)) return false;
  const Citation citation = citation_of(edition, index);
  return view_of(
      {{"text", as_text(edition, citation)},
       {"bibtex", as_bibtex(edition, citation)},
       {"question_hint", has_questions(entity) ? word(edition, "cite_question") : Phrase{}}});
}

}  // namespace brochure

#include "render/markup_position.h"

#include <algorithm>
#include <array>

namespace brochure {
namespace {

/// What has no elements of HTML in it. Texts in an SVG picture are none of HTML's either.
constexpr std::array<std::string_view, 6> takes_texts_alone{"title",    "option", "script",
                                                            "textarea", "style",  "svg"};

bool ends_name(char character) {
  return character == '>' || character == ' ' || character == '\n' || character == '\t' ||
         character == '\r';
}

}  // namespace

void MarkupPosition::pass(std::string_view markup) {
  for (const char character : markup) pass(character);
}

void MarkupPosition::pass(char character) {
  switch (place_) {
    case Place::Text:
      if (character != '<') return;
      place_ = Place::TagName;
      tag_.clear();
      return;
    case Place::TagName:
      if (!ends_name(character)) {
        tag_ += character;
        return;
      }
      place_ = Place::Tag;
      [[fallthrough]];
    case Place::Tag:
      if (character == '"') place_ = Place::Quoted;
      if (character == '>') end_tag();
      closes_itself_ = character == '/';
      return;
    case Place::Quoted:
      // Templates are XML with double quotes: see docs/themes.md.
      if (character == '"') place_ = Place::Tag;
      return;
  }
}

void MarkupPosition::end_tag() {
  place_ = Place::Text;
  const bool closed = closes_itself_ || tag_.ends_with('/');
  if (text_alone_.empty()) {
    const bool opens = std::ranges::find(takes_texts_alone, tag_) != takes_texts_alone.end();
    if (opens && !closed) text_alone_ = tag_;
  } else if (tag_ == "/" + text_alone_) {
    text_alone_.clear();
  }
}

}  // namespace brochure

#include "model/view.h"

namespace brochure {

std::string text_in(const ViewObject& object, std::string_view name) {
  const auto found = object.find(name);
  if (found == object.end()) return {};
  if (const auto* phrase = std::get_if<Phrase>(&found->second.value)) return plain_text(*phrase);
  const auto* text = std::get_if<std::string>(&found->second.value);
  return text == nullptr ? std::string{} : *text;
}

}  // namespace brochure

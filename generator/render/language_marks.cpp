#include "render/language_marks.h"

#include <fmt/format.h>

#include "base/escape.h"
#include "base/language.h"

namespace brochure {

std::string language_attributes(std::string_view language, std::string_view around) {
  if (reads_like(language, around)) return {};
  std::string tag;
  append_escaped(language, tag);
  const bool to_left = is_right_to_left(language);
  const bool turns = to_left != is_right_to_left(around);
  return fmt::format(" lang=\"{0}\" xml:lang=\"{0}\"{1}", tag,
                     !turns    ? ""
                     : to_left ? " dir=\"rtl\""
                               : " dir=\"ltr\"");
}

LanguageMarks marks_for(const Languages& languages) {
  return {.interface = language_attributes(languages.interface, languages.content),
          .content = language_attributes(languages.content, languages.interface),
          .right_to_left = is_right_to_left(languages.content)};
}

}  // namespace brochure

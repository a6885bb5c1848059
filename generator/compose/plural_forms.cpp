#include "compose/plural_forms.h"

#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {

ViewList plural_forms(const Edition& edition, const std::string& name) {
  const std::string beginning = name + "_";
  ViewList forms;
  for (auto word = edition.words.lower_bound(beginning);
       word != edition.words.end() && word->first.starts_with(beginning); ++word) {
    forms.emplace_back(view_of(
        {{"form", word->first.substr(beginning.size())}, {"text", in_interface(word->second)}}));
  }
  return forms;
}

}  // namespace brochure

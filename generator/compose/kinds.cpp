#include "compose/kinds.h"

#include <string>

#include "compose/words.h"

namespace brochure {

Phrase title_of_kind(const Edition& edition, Kind kind) {
  return word(edition, "kinds_" + std::string(names_of(kind).prefix));
}

}  // namespace brochure

#include "compose/if_any.h"

namespace brochure {

View if_any(ViewList items) {
  if (items.empty()) return false;
  std::string count = std::to_string(items.size());
  return ViewObject{{"items", std::move(items)}, {"count", std::move(count)}};
}

View if_any(Inlines inlines) {
  if (inlines.empty()) return false;
  return inlines;
}

View if_any(Prose prose) {
  if (prose.blocks.empty()) return false;
  return prose;
}

}  // namespace brochure

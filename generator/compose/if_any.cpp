#include "compose/if_any.h"

#include "compose/view_of.h"

namespace brochure {

View if_any(ViewList items) {
  if (items.empty()) return false;
  std::string count = std::to_string(items.size());
  return view_of({{"items", std::move(items)}, {"count", std::move(count)}});
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

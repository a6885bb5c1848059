#include <vector>

#include "compose/cards.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/lists/lists.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {

ViewObject cases_view(const Edition& edition) {
  ViewList toolkits;
  for (const EntityIndex toolkit : entities_of(edition.linked, Kind::Toolkit)) {
    ViewList cases;
    for (const EntityIndex item : edition.linked.cases[static_cast<std::size_t>(toolkit)]) {
      ViewObject line = case_line(edition, item);
      line["summary"] = entity_at(edition.linked, item).summary;
      cases.emplace_back(std::move(line));
    }
    if (cases.empty()) continue;
    ViewObject view = link_to(edition, toolkit);
    view["id"] = entity_at(edition.linked, toolkit).id;
    view["count_text"] = counted(edition, "count_cases", cases.size());
    view["cases"] = std::move(cases);
    toolkits.emplace_back(std::move(view));
  }
  const std::size_t count = entities_of(edition.linked, Kind::Case).size();
  return view_of({{"toolkits", if_any(std::move(toolkits))},
                  {"count_text", counted(edition, "count_cases", count)}});
}

}  // namespace brochure

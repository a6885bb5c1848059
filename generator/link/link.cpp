#include "link/link.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/parallel.h"
#include "link/checks.h"
#include "link/identities.h"
#include "link/order.h"
#include "link/relations.h"
#include "link/resolve.h"

namespace brochure {
namespace {

void resolve_all(LinkedCollection& linked, const Identities& identities, Diagnostics& diagnostics) {
  const Collection& collection = linked.collection;
  linked.targets.resize(collection.entities.size());
  std::vector<Diagnostics> reports(collection.entities.size());
  for_each_index(collection.entities.size(), [&](std::size_t i) {
    const Entity& entity = collection.entities[i];
    for (const Reference& reference : entity.references) {
      linked.targets[i].push_back(resolve(collection, identities, entity, reference, reports[i]));
    }
  });
  for (Diagnostics& report : reports) std::ranges::move(report, std::back_inserter(diagnostics));
}

}  // namespace

LinkedCollection link(Collection collection, Diagnostics& diagnostics) {
  LinkedCollection linked{.collection = std::move(collection)};
  const Identities identities = identify(linked.collection, diagnostics);
  // From here on it is known what every id, alias and number stands for.
  resolve_all(linked, identities, diagnostics);
  // From here on every reference has its target, or was reported.
  put_in_order(linked, identities);
  check_model(linked, identities, diagnostics);
  relate(linked, identities, diagnostics);
  return linked;
}

}  // namespace brochure

#include "compose/lists/lists.h"
#include "compose/programmes.h"
#include "compose/view_of.h"

namespace brochure {

ViewObject toolkits_view(const Edition& edition) {
  return view_of({{"programmes", programmes_with_toolkits(edition)},
                  {"mentioned", programmes_only_mentioned(edition)}});
}

}  // namespace brochure

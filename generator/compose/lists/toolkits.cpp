#include "compose/lists/lists.h"
#include "compose/programmes.h"

namespace brochure {

ViewObject toolkits_view(const Edition& edition) {
  return {{"programmes", programmes_with_toolkits(edition)},
          {"mentioned", programmes_only_mentioned(edition)}};
}

}  // namespace brochure

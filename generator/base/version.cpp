#include "base/version.h"

namespace brochure {

std::string_view version() { return BROCHURE_VERSION; }

}  // namespace brochure

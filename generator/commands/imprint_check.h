#pragma once

// Whether a publisher says of itself what the law asks for.

#include "base/report.h"
#include "commands/site_config.h"
#include "model/linked.h"

namespace brochure {

/// What the imprint and the accessibility statement of a site lack that has an address on the web,
/// as far as the collection has these pages.
Problems missing_particulars(const SiteConfig& config, const LinkedCollection& linked);

}  // namespace brochure

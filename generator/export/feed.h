#pragma once

// What has changed, for feed readers: Atom, https://www.rfc-editor.org/rfc/rfc4287

#include "model/linked.h"
#include "model/output.h"
#include "model/page_record.h"
#include "model/site.h"

namespace brochure {

/// The cases whose last review is known, the latest first, up to fifty. `model/address.h` says
/// where. Only of a site that has an address, and of a collection that has such cases.
Output feed(const Site& site, const LinkedCollection& linked, const PageRecords& pages);

}  // namespace brochure

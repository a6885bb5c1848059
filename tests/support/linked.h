#pragma once

// A collection made of texts, for tests of what comes after linking.

#include <string>
#include <vector>

#include "base/report.h"
#include "model/linked.h"

namespace brochure {

/// Reads and links files that are given by their path, such as "content/cities/ghent.toml". Those
/// that are not text need only be there. Fails the test, with the report, when there is an error.
LinkedCollection linked_from(Sources files);

}  // namespace brochure

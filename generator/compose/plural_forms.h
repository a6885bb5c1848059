#pragma once

#include <string>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// A number of things in every form that the language has for it, `{ form, text }`, for scripts,
/// which count themselves: "count_results" gives "{n} result" and "{n} results".
ViewList plural_forms(const Edition& edition, const std::string& name);

}  // namespace brochure

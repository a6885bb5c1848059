#pragma once

// What the pages that list things show, each in a file of its own.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

ViewObject home_view(const Edition& edition);
ViewObject toolkits_view(const Edition& edition);
ViewObject questions_view(const Edition& edition);
ViewObject cases_view(const Edition& edition);
ViewObject cities_view(const Edition& edition);
ViewObject context_view(const Edition& edition);
ViewObject charter_view(const Edition& edition);
ViewObject reports_view(const Edition& edition);
ViewObject terms_view(const Edition& edition);
ViewObject notes_view(const Edition& edition);
ViewObject documents_view(const Edition& edition);
/// Search, and without a script an index of everything.
ViewObject search_view(const Edition& edition);

}  // namespace brochure

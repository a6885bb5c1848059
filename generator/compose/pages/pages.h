#pragma once

// What the pages of entities show: what only one kind of them does, each in a file of its own; what
// all of them do comes from compose/frame.h.

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// All that the page of an entity says of it, whatever its kind.
ViewObject entity_view(const Edition& edition, EntityIndex index);

ViewObject programme_view(const Edition& edition, EntityIndex index);
ViewObject toolkit_view(const Edition& edition, EntityIndex index);
ViewObject standard_view(const Edition& edition, EntityIndex index);
ViewObject key_factor_view(const Edition& edition, EntityIndex index);
ViewObject case_view(const Edition& edition, EntityIndex index);
ViewObject city_view(const Edition& edition, EntityIndex index);
ViewObject context_factor_view(const Edition& edition, EntityIndex index);
ViewObject commitment_view(const Edition& edition, EntityIndex index);
ViewObject finding_view(const Edition& edition, EntityIndex index);
ViewObject term_view(const Edition& edition, EntityIndex index);
ViewObject part_view(const Edition& edition, EntityIndex index);
ViewObject note_view(const Edition& edition, EntityIndex index);
ViewObject document_view(const Edition& edition, EntityIndex index);

}  // namespace brochure

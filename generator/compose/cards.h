#pragma once

// What lists show of an entity besides its link.

#include <optional>
#include <string>

#include "compose/edition.h"
#include "model/phrase.h"
#include "model/view.h"

namespace brochure {

/// A case with its city, the time it describes, and its text: all of it where it is short, else the
/// first lines. `factor` is the key factor on whose page it stands, if it does: then `reason` says
/// why the editors put it there.
ViewObject case_card(const Edition& edition, EntityIndex index,
                     std::optional<EntityIndex> factor = std::nullopt);

/// A case in one line: its link, `city_name` and `year`.
ViewObject case_line(const Edition& edition, EntityIndex index);

/// A toolkit with its year, letter, summary, and the numbers of its factors and cases.
ViewObject toolkit_card(const Edition& edition, EntityIndex index);

/// A city with its country and the number of its cases.
ViewObject city_card(const Edition& edition, EntityIndex index);

/// An editors' note with its text, or its first lines.
ViewObject note_card(const Edition& edition, EntityIndex index);

/// Any entity with its summary.
ViewObject summary_card(const Edition& edition, EntityIndex index);

/// The time a case describes, "2013"; if that is not known, when its toolkit was published:
/// "published 2014".
Phrase year_of_case(const Edition& edition, EntityIndex index);

/// The city of a case.
EntityIndex city_of_case(const LinkedCollection& linked, EntityIndex index);

/// "3 of its 13 key factors are in this collection"; empty where all are.
Phrase coverage_of(const Edition& edition, EntityIndex toolkit);

}  // namespace brochure

#pragma once

// Links to other pages, as templates see them.

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "compose/edition.h"
#include "model/phrase.h"
#include "model/view.h"

namespace brochure {

/// The address of what is referred to: a path from the site's root, with "#q3" for a guide
/// question.
std::string address_of(const Edition& edition, const Target& target);

/// The number of a guide question or sub-point from its anchor: "q3-2" is "3.2".
std::string question_number(std::string_view fragment);

/// The name that stands for a target where the text gives none: its short title, or "Question 3 of
/// ...".
Phrase name_of(const Edition& edition, const Target& target);

/// `address`, `title`, `name` (the short title), `kind`, `label`, `place`, `theme` and `stub`.
ViewObject link_to(const Edition& edition, EntityIndex index);
/// Likewise; to a guide question the title says which it is.
ViewObject link_to(const Edition& edition, const Target& target);

/// The page that lists a kind: `address` and `title`.
ViewObject link_to_list(const Edition& edition, Kind kind);

/// The page entity that introduces a list: the one whose own page would stand at the list's
/// address.
std::optional<EntityIndex> introduction_of(const LinkedCollection& linked, Kind kind);

/// The kinds that have a list of their own, in the order in which readers see them. The others
/// share one of these.
inline constexpr std::array listed_kinds{
    Kind::Page,    Kind::Toolkit, Kind::KeyFactor,     Kind::Case, Kind::City,    Kind::Commitment,
    Kind::Finding, Kind::Term,    Kind::ContextFactor, Kind::Note, Kind::Document};

/// Whether a page entity introduces a list and so has no page of its own.
bool introduces_a_list(const Entity& page);

/// The short title of the page that lists a kind; where the interface is in another language than
/// the content, what the interface calls the list.
Phrase list_title(const Edition& edition, Kind kind);

/// Whether there is such a page: if there is anything to list, or an introduction.
bool has_list(const LinkedCollection& linked, Kind kind);

/// The name of the list's page and template, and of the page entity that introduces it: "cities".
std::string list_id(Kind kind);

}  // namespace brochure

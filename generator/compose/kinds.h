#pragma once

// The kinds of things as readers see them.

#include <array>

#include "compose/edition.h"
#include "model/phrase.h"

namespace brochure {

/// In the order in which readers see them.
inline constexpr std::array kinds_as_seen{
    Kind::Question, Kind::KeyFactor, Kind::Case,          Kind::City,       Kind::Toolkit,
    Kind::Standard, Kind::Programme, Kind::ContextFactor, Kind::Commitment, Kind::Finding,
    Kind::Part,     Kind::Term,      Kind::Note,          Kind::Document,   Kind::Page};

/// What several of a kind are called: "Key factors".
Phrase title_of_kind(const Edition& edition, Kind kind);

}  // namespace brochure

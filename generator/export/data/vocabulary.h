#pragma once

// The words and the building blocks of the toolkits as a vocabulary: SKOS, in Turtle.
// https://www.w3.org/TR/skos-reference/

#include <string>

#include "export/data/told.h"
#include "model/site.h"
#include "model/theme.h"

namespace brochure {

/// Terms, standards, key factors, context factors and commitments as concepts, named by the
/// addresses of their pages. The schemes they stand in are the glossary, each toolkit, the context
/// factors and the Charter. A key factor is narrower than its toolkit's standard; key factors that
/// are parallel, and what they answer to, are related.
std::string vocabulary(const LinkedCollection& linked, const Site& site, const Words& words,
                       const Told& told = {});

}  // namespace brochure

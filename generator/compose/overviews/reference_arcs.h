#pragma once

// References between key factors as arcs over a line of their numbers.

#include <string>
#include <vector>

#include "compose/overviews/references.h"
#include "model/drawing.h"

namespace brochure {

/// Key factors that stand together on the line.
struct ArcGroup {
  std::string title;  ///< written under them; may be empty
  std::vector<EntityIndex> factors;
};

/// What the sources themselves refer to stands above the line, in solid arcs; what the editors join
/// below it, in dashed ones. The numbers are links. `id` is that of the drawing.
Drawing arcs_drawing(const Edition& edition, const std::string& id,
                     const std::vector<ArcGroup>& groups,
                     const std::vector<FactorReference>& references);

}  // namespace brochure

#pragma once

// A picture as it is shown small: its shapes alone.

#include <string>

#include "model/drawing.h"

namespace brochure {

/// The same picture without its labels and links, cut down to `core`: what is left is seen as a
/// whole on a small screen, where letters could not be read and links not be hit.
Drawing small_drawing(const Drawing& drawing, const Box& core);

}  // namespace brochure

#pragma once

// The time line as a picture: a column for each year, a line for each programme, toolkit and
// report.

#include <vector>

#include "compose/overviews/time_line.h"
#include "model/drawing.h"

namespace brochure {

/// A picture and the part of it that says something without words.
struct TimeLinePicture {
  Drawing drawing;
  Box core;
};

/// Entries are links. Each case is a dot in the year it describes.
TimeLinePicture time_line_drawing(const Edition& edition,
                                  const std::vector<TimeLineEntry>& entries);

}  // namespace brochure

#pragma once

// What is being published, and in which words: what every function of this stage needs to know.

#include <span>

#include "model/linked.h"
#include "model/outlines.h"
#include "model/picture_file.h"
#include "model/site.h"
#include "model/theme.h"

namespace brochure {

struct Edition {
  const LinkedCollection& linked;
  const Site& site;
  const Words& words;
  std::span<const Ring> outlines = {};     ///< of countries; none: maps show the cities alone
  const PictureFiles* pictures = nullptr;  ///< what is known of the collection's photographs
};

}  // namespace brochure

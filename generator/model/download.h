#pragma once

// A reader version that the site offers for download.

#include <cstdint>
#include <optional>
#include <string>

#include "model/entity.h"
#include "model/reader_version.h"

namespace brochure {

struct Download {
  std::string path;     ///< below the site's root: "reader/neighbourhoods.pdf"
  std::string toolkit;  ///< its id; empty: the whole collection
  ReaderFormat format{};
  Paper paper{};             ///< of what is made for paper
  std::uintmax_t size = 0;   ///< in bytes
  std::optional<Date> date;  ///< of the newest text in it
  std::string report;        ///< the path of what was checked of it; may be empty
};

}  // namespace brochure

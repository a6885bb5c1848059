#pragma once

// What the five source documents hold, counted in them; our own copy of the figures. Cities stand
// in the order of the source.

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace brochure {

struct SourceFactor {
  std::size_t questions = 0;
  std::size_t points = 0;             ///< sub-points of the questions
  std::vector<std::string> examples;  ///< the cities of its examples

  bool operator==(const SourceFactor&) const = default;
};

/// By number.
using SourceFactors = std::map<std::size_t, SourceFactor>;

extern const SourceFactors factors_of_perception;
extern const SourceFactors factors_of_diversity;
extern const SourceFactors factors_of_neighbourhoods;

/// The cities that each part of the 2020 report speaks of. Trend 8 names one in its own text.
extern const std::map<std::string, std::vector<std::string>> cities_of_report;

}  // namespace brochure

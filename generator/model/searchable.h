#pragma once

// What readers can search for, as plain data.

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "model/phrase.h"

namespace brochure {

/// What a search can be narrowed down by.
enum class Facet { Kind, Programme, Toolkit, City, Country, Year, Commitment };

inline constexpr std::size_t facet_count = static_cast<std::size_t>(Facet::Commitment) + 1;

/// For each facet, the ids of the values that something has.
using FacetIds = std::array<std::vector<std::string>, facet_count>;

struct FacetValue {
  std::string id;  ///< as addresses have it: "ghent", "2013"
  std::string title;

  bool operator==(const FacetValue&) const = default;
};

struct FacetTable {
  std::string id;
  std::string title;
  std::vector<FacetValue> values;         ///< that something has, in the order readers see them in
  WordsOf values_are = WordsOf::Content;  ///< whose words the values' titles are
};

/// Something to be found: a page, or a guide question.
struct Findable {
  std::string title;
  Phrase where;         ///< what it is and what it belongs to, in words
  std::string theme;    ///< the name of its look
  std::string address;  ///< from the site's root
  std::string text;
  std::vector<std::string> names;  ///< others that it goes by
  FacetIds values;
};

struct Searchable {
  std::array<FacetTable, facet_count> facets;
  std::vector<Findable> findables;  ///< kind by kind, in reading order
  /// Names for the same thing, in groups: who searches for one means the others too.
  std::vector<std::vector<std::string>> synonyms;
};

}  // namespace brochure

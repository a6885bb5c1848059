#include "export/search_index.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "export/json.h"

namespace brochure {
namespace {

/// For each facet, the places of its values by their ids.
using Places = std::array<std::map<std::string, std::size_t, std::less<>>, facet_count>;

Places places_of(const Searchable& searchable) {
  Places places;
  for (std::size_t facet = 0; facet < facet_count; ++facet) {
    const std::vector<FacetValue>& values = searchable.facets[facet].values;
    for (std::size_t place = 0; place < values.size(); ++place) {
      places[facet].emplace(values[place].id, place);
    }
  }
  return places;
}

Json facets_json(const Searchable& searchable) {
  Json facets = Json::array();
  for (const FacetTable& table : searchable.facets) {
    Json values = Json::array();
    for (const FacetValue& value : table.values) values.push_back({value.id, value.title});
    facets.push_back({{"id", table.id},
                      {"title", table.title},
                      {"inInterface", table.values_are == WordsOf::Interface},
                      {"values", std::move(values)}});
  }
  return facets;
}

/// Values as places in their tables, so that no name is written twice.
Json values_json(const FacetIds& ids, const Places& places) {
  Json all = Json::array();
  for (std::size_t facet = 0; facet < facet_count; ++facet) {
    std::vector<std::size_t> values;
    for (const std::string& id : ids[facet]) {
      const auto place = places[facet].find(id);
      if (place != places[facet].end()) values.push_back(place->second);
    }
    std::ranges::sort(values);
    all.push_back(std::move(values));
  }
  return all;
}

/// A phrase as its pieces: the interface's and the content's in turn, beginning with the former.
Json pieces_json(const Phrase& phrase) {
  Json pieces = Json::array();
  for (const PhrasePiece& piece : phrase.pieces) {
    const bool is_turn = (piece.of == WordsOf::Interface) == (pieces.size() % 2 == 0);
    if (!is_turn) pieces.push_back("");
    pieces.push_back(piece.text);
  }
  return pieces;
}

std::string findable_json(const Findable& findable, const Places& places) {
  Json json{{"title", findable.title},
            {"where", pieces_json(findable.where)},
            {"address", findable.address}};
  put(json, "theme", findable.theme);
  put(json, "text", findable.text);
  if (!findable.names.empty()) json["names"] = findable.names;
  json["values"] = values_json(findable.values, places);
  return json.dump();
}

}  // namespace

Output search_index(const Searchable& searchable) {
  const Places places = places_of(searchable);
  std::vector<std::string> findables(searchable.findables.size());
  for_each_index(findables.size(), [&](std::size_t place) {
    findables[place] = findable_json(searchable.findables[place], places);
  });
  std::string script = "(window.brochure = window.brochure || {}).searchIndex = {\n\"facets\": ";
  script += facets_json(searchable).dump();
  script += ",\n\"synonyms\": " + Json(searchable.synonyms).dump();
  script += ",\n\"findables\": [\n";
  for (std::size_t place = 0; place < findables.size(); ++place) {
    script += findables[place] + (place + 1 < findables.size() ? ",\n" : "\n");
  }
  script += "]};\n";
  return {.path = search_index_path, .content = std::move(script)};
}

}  // namespace brochure

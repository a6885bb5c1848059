#include <algorithm>
#include <string>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/overviews/factor_strip.h"
#include "compose/overviews/overviews.h"
#include "compose/overviews/picture_view.h"
#include "compose/overviews/plain_words.h"
#include "compose/overviews/small_drawing.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// The group that a key factor's toolkit puts it in, if it has groups.
std::string group_title(const Edition& edition, EntityIndex toolkit, EntityIndex factor) {
  for (const GroupedFactors& group : grouped_factors(edition, toolkit)) {
    const bool is_here = std::ranges::find(group.factors, factor) != group.factors.end();
    if (is_here && group.group != nullptr) return group.group->title;
  }
  return {};
}

View factor_rows(const Edition& edition, const std::vector<FactorTile>& tiles) {
  ViewList rows;
  for (const FactorTile& tile : tiles) {
    ViewObject row = link_to(edition, tile.factor);
    row["number"] =
        std::to_string(facts_of<KeyFactor>(entity_at(edition.linked, tile.factor)).number);
    row["questions"] = std::to_string(tile.questions);
    row["cases"] = std::to_string(tile.cases);
    rows.emplace_back(std::move(row));
  }
  return rows;
}

Sheet sheet_of(const Edition& edition, EntityIndex toolkit, const std::vector<FactorTile>& tiles) {
  Sheet sheet{
      .header = {plain_word(edition, "column_toolkit"), plain_word(edition, "column_group"),
                 plain_word(edition, "column_number"), plain_word(edition, "column_key_factor"),
                 plain_word(edition, "column_questions"), plain_word(edition, "column_cases"),
                 plain_word(edition, "column_address")},
      .rows = {}};
  for (const FactorTile& tile : tiles) {
    const Entity& factor = entity_at(edition.linked, tile.factor);
    sheet.rows.push_back({entity_at(edition.linked, toolkit).title,
                          group_title(edition, toolkit, tile.factor),
                          std::to_string(facts_of<KeyFactor>(factor).number), factor.title,
                          std::to_string(tile.questions), std::to_string(tile.cases),
                          address_in_sheet(edition, page_path(factor))});
  }
  return sheet;
}

/// The files of a toolkit: `svg_file`, `csv_file` and `title`.
View strip_files(const Edition& edition, EntityIndex toolkit,
                 std::vector<Attachment>& attachments) {
  const std::string name = "factors-" + entity_at(edition.linked, toolkit).id;
  Drawing drawing = strip_drawing(edition, toolkit);
  Phrase title = drawing.title;
  const std::string svg = download_path(name, "svg");
  const std::string csv = download_path(name, "csv");
  attachments.push_back({.path = svg, .content = std::move(drawing)});
  attachments.push_back(
      {.path = csv, .content = sheet_of(edition, toolkit, factor_tiles(edition, toolkit))});
  return view_of({{"title", std::move(title)}, {"svg_file", svg}, {"csv_file", csv}});
}

/// Strips one below the other, each in its theme's colours.
Drawing all_strips(const Edition& edition, const std::vector<EntityIndex>& toolkits) {
  constexpr double gap = 22;
  Drawing all{.id = "factors",
              .title = word(edition, "overview_factors"),
              .description = plain_word(edition, "strip_description"),
              .shapes = {}};
  for (const EntityIndex toolkit : toolkits) {
    const Drawing strip = strip_drawing(edition, toolkit, {0, all.height});
    all.shapes.insert(all.shapes.end(), strip.shapes.begin(), strip.shapes.end());
    all.width = strip.width;
    all.height += strip.height + gap;
  }
  all.height -= gap;
  return all;
}

}  // namespace

OverviewPage factors_overview(const Edition& edition) {
  const std::vector<EntityIndex> shown = toolkits_with_strips(edition);
  const Drawing all = all_strips(edition, shown);
  OverviewPage page;
  page.small =
      picture_file("factors", small_drawing(all, {0, 0, all.width, all.height}), page.attachments);
  ViewList toolkits;
  for (const EntityIndex toolkit : shown) {
    ViewObject view = link_to(edition, toolkit);
    view["id"] = entity_at(edition.linked, toolkit).id;
    view["strip"] = strip_view(edition, toolkit);
    view["picture"] = strip_files(edition, toolkit, page.attachments);
    view["factors"] = factor_rows(edition, factor_tiles(edition, toolkit));
    toolkits.emplace_back(std::move(view));
  }
  page.view =
      view_of({{"toolkits", if_any(std::move(toolkits))},
               {"count_text", counted(edition, "count_key_factors",
                                      entities_of(edition.linked, Kind::KeyFactor).size())}});
  return page;
}

}  // namespace brochure

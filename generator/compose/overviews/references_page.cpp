#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/overviews/overviews.h"
#include "compose/overviews/picture_view.h"
#include "compose/overviews/plain_words.h"
#include "compose/overviews/reference_arcs.h"
#include "compose/overviews/small_drawing.h"
#include "compose/places.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// What says so: the sentence that refers, or the editors' reason.
std::vector<std::string> reasons_of(const FactorReference& reference) {
  std::vector<std::string> reasons;
  for (const Relation* relation : reference.relations) {
    const std::string& text = relation->reason.empty() ? relation->sentence : relation->reason;
    const bool is_known = std::ranges::find(reasons, text) != reasons.end();
    if (!text.empty() && !is_known) reasons.push_back(text);
  }
  return reasons;
}

Phrase standing_title(const Edition& edition, Standing standing) {
  return word(edition, standing == Standing::Printed ? "standing_printed" : "standing_editorial");
}

View reference_rows(const Edition& edition, const std::vector<FactorReference>& references) {
  ViewList rows;
  for (const FactorReference& reference : references) {
    ViewList reasons;
    for (const std::string& reason : reasons_of(reference)) reasons.emplace_back(reason);
    rows.emplace_back(view_of({{"from", link_to(edition, reference.from)},
                               {"to", link_to(edition, reference.to)},
                               {"printed", reference.standing == Standing::Printed},
                               {"standing_title", standing_title(edition, reference.standing)},
                               {"reasons", std::move(reasons)}}));
  }
  return rows;
}

std::string name_in_sheet(const Edition& edition, EntityIndex factor) {
  const auto toolkit = toolkit_of(edition, factor);
  return plain_phrase(
      edition, "factor_in_sheet",
      {{"toolkit", toolkit ? short_title_of(entity_at(edition.linked, *toolkit)) : ""},
       {"label", label_of(edition, factor)},
       {"title", entity_at(edition.linked, factor).title}});
}

Sheet sheet_of(const Edition& edition, const std::vector<FactorReference>& references) {
  Sheet sheet{
      .header = {plain_word(edition, "column_reference_from"),
                 plain_word(edition, "column_reference_to"), plain_word(edition, "column_standing"),
                 plain_word(edition, "column_why"), plain_word(edition, "column_address_from"),
                 plain_word(edition, "column_address_to")},
      .rows = {}};
  for (const FactorReference& reference : references) {
    std::string why;
    for (const std::string& reason : reasons_of(reference)) {
      if (!why.empty()) why += " ";
      why += reason;
    }
    sheet.rows.push_back(
        {name_in_sheet(edition, reference.from), name_in_sheet(edition, reference.to),
         plain_text(standing_title(edition, reference.standing)), why,
         address_in_sheet(edition, page_path(entity_at(edition.linked, reference.from))),
         address_in_sheet(edition, page_path(entity_at(edition.linked, reference.to)))});
  }
  return sheet;
}

/// A part of the page: one picture and its table.
struct References {
  std::string name;  ///< of the picture and its files
  Phrase title;
  std::optional<EntityIndex> toolkit;  ///< nothing: between toolkits
  std::vector<ArcGroup> groups;
  std::vector<FactorReference> references;
};

std::vector<References> all_references(const Edition& edition) {
  std::vector<References> all;
  References between{.name = "references-between-toolkits",
                     .title = word(edition, "references_between_toolkits"),
                     .toolkit = {},
                     .groups = {},
                     .references = references_between_toolkits(edition)};
  std::set<EntityIndex> seen;
  for (const EntityIndex toolkit : entities_of(edition.linked, Kind::Toolkit)) {
    const Entity& entity = entity_at(edition.linked, toolkit);
    if (is_stub(entity)) continue;
    const auto& factors = edition.linked.factors[static_cast<std::size_t>(toolkit)];
    ArcGroup group{.title = short_title_of(entity), .factors = {}};
    for (const EntityIndex factor : factors) {
      if (seen.insert(factor).second) group.factors.push_back(factor);
    }
    if (!group.factors.empty()) between.groups.push_back(std::move(group));
    auto within = references_within(edition, toolkit);
    if (within.empty()) continue;
    all.push_back({.name = "references-" + entity.id,
                   .title = entity.title,
                   .toolkit = toolkit,
                   .groups = {{.title = "", .factors = factors}},
                   .references = std::move(within)});
  }
  if (!between.references.empty()) all.push_back(std::move(between));
  return all;
}

Drawing drawing_of(const Edition& edition, const References& part) {
  Drawing drawing = arcs_drawing(edition, part.name, part.groups, part.references);
  drawing.title = part.title;
  return drawing;
}

Drawing small_arcs(const Drawing& drawing) {
  return small_drawing(drawing, {0, 0, drawing.width, drawing.height});
}

}  // namespace

OverviewPage references_overview(const Edition& edition) {
  OverviewPage page;
  ViewList parts;
  std::size_t count = 0;
  for (const References& part : all_references(edition)) {
    Drawing drawing = drawing_of(edition, part);
    Drawing small = small_arcs(drawing);
    ViewObject view =
        part.toolkit ? link_to(edition, *part.toolkit) : view_of({{"address", ""}, {"theme", ""}});
    view["title"] = part.title;
    view["id"] = part.name;
    view["picture"] = picture_view({.name = part.name,
                                    .wide = std::move(drawing),
                                    .small = std::move(small),
                                    .sheet = sheet_of(edition, part.references)},
                                   page.attachments);
    // The last part has the most: what joins the toolkits.
    page.small = std::get<ViewObject>(view["picture"].value).at("small");
    view["references"] = reference_rows(edition, part.references);
    parts.emplace_back(std::move(view));
    count += part.references.size();
  }
  page.view = view_of({{"parts", if_any(std::move(parts))},
                       {"count_text", counted(edition, "count_references", count)}});
  return page;
}

}  // namespace brochure

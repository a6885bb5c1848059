#include <string_view>
#include <utility>

#include "compose/dates.h"
#include "compose/facts.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/particulars.h"
#include "compose/reader/chapters.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// What the document is of the site: a toolkit, all of it, or an extract.
Phrase is_version_of(const Edition& edition, const Extent& extent, const ReaderVersion& version) {
  if (!extent.is_collection)
    return phrase(edition, "reader_is_version_of",
                  {{"title", version.title}, {"site", edition.site.title}});
  const std::string_view name = extent.is_part ? "reader_is_part_of" : "reader_is_whole";
  return phrase(edition, name, {{"site", edition.site.title}});
}

/// What was left out, by the names of what was chosen. Empty if nothing was.
Phrase part_text(const Edition& edition, const Extent& extent) {
  if (!extent.is_part) return {};
  return phrase(edition, "reader_is_part",
                {{"factors", counted(edition, "count_key_factors", extent.factors.size())},
                 {"cases", counted(edition, "count_cases", extent.cases.size())}});
}

ViewObject about_view(const Edition& edition, const Extent& extent, const Phrase& date,
                      const ReaderVersion& version) {
  const ReaderWording& wording = edition.site.reader_wording;
  return view_of(
      {{"is_version_of", is_version_of(edition, extent, version)},
       {"part_text", part_text(edition, extent)},
       {"purpose", wording.purpose},
       {"address", version.address},
       {"facts", facts_view({fact(edition, "decision", {text_value(wording.decision)}),
                             fact(edition, "edition", {text_value(edition.site.edition)}),
                             fact(edition, "as_of", {text_value(date)}),
                             fact(edition, "website", {website_value(version.address)})})}});
}

ViewObject programme_view_of(const Edition& edition, EntityIndex index) {
  const Entity& entity = entity_at(edition.linked, index);
  const auto& facts = facts_of<Programme>(entity);
  ViewObject view = link_to(edition, index);
  view["anchor"] = chapter_id(entity);
  view["summary"] = entity.summary;
  view["facts"] = facts_view(
      {fact(edition, "years", {text_value(years_in_words(edition, facts.from, facts.to))}),
       fact(edition, "funder", {text_value(facts.funder)}),
       fact(edition, "website", {website_value(facts.website)})});
  return view;
}

/// Of the collection, programmes have chapters of their own, which links to them lead to.
Chapter imprint(const Edition& edition, const Extent& extent) {
  const Site& site = edition.site;
  ViewList programmes;
  std::vector<Anchor> anchors;
  for (const EntityIndex programme : programmes_of(edition, extent)) {
    const Entity& entity = entity_at(edition.linked, programme);
    ViewObject view = programme_view_of(edition, programme);
    if (extent.is_collection) {
      view["anchor"] = false;
    } else {
      anchors.push_back({.path = page_path(entity), .id = chapter_id(entity)});
    }
    programmes.emplace_back(std::move(view));
  }
  ViewObject view = view_of(
      {{"programmes", if_any(std::move(programmes))},
       {"facts",
        facts_view({fact(edition, "publisher", {text_value(site.publisher)}),
                    fact(edition, "office", {text_value(site.particulars.office)}),
                    fact(edition, "postal_address", {text_value(site.particulars.postal_address)}),
                    fact(edition, "contact", {text_or_website(site.contact)}),
                    fact(edition, "licence", {website_value(site.licence)})})}});
  Chapter chapter =
      own_chapter(edition, "imprint", word(edition, "reader_imprint"), std::move(view));
  chapter.anchors = std::move(anchors);
  return chapter;
}

Chapter cover_of(const Edition& edition, const Phrase& date, const ReaderVersion& version) {
  ViewObject view = view_of({{"label", version.label},
                             {"site_title", edition.site.title},
                             {"publisher", edition.site.publisher},
                             {"date", date},
                             {"address", version.address},
                             {"version_text", word(edition, "reader_version")}});
  Chapter cover = own_chapter(edition, "cover", version.title, std::move(view), 1);
  cover.page.theme = version.theme;
  return cover;
}

}  // namespace

void add_opening(const Edition& edition, const Extent& extent, const std::optional<Date>& date,
                 ReaderVersion& version) {
  const Phrase date_said = date_in_words(edition, date);
  Chapter cover = cover_of(edition, date_said, version);
  if (extent.is_collection) stand_for_list(Kind::Page, cover);
  version.chapters.push_back(std::move(cover));
  Chapter about = own_chapter(edition, "about", word(edition, "reader_about"),
                              about_view(edition, extent, date_said, version));
  about.starts_on_a_page = true;
  version.chapters.push_back(std::move(about));
  version.chapters.push_back(imprint(edition, extent));
  Chapter contents = own_chapter(edition, "contents", word(edition, "reader_contents"), {});
  contents.starts_on_a_page = true;
  version.chapters.push_back(std::move(contents));
}

}  // namespace brochure

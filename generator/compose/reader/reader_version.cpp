#include "compose/reader_version.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "compose/dates.h"
#include "compose/frame.h"
#include "compose/languages.h"
#include "compose/places.h"
#include "compose/reader/chapters.h"
#include "compose/reader/extent.h"
#include "compose/reader/screen_view.h"
#include "model/address.h"

namespace brochure {
namespace {

/// When an editor last looked at any of it. The opening tells of programmes, and is not there yet.
std::optional<Date> newest_review(const Edition& edition, const Extent& extent,
                                  const ReaderVersion& version) {
  std::vector<EntityIndex> told = told_in(edition, version);
  std::ranges::copy(programmes_of(edition, extent), std::back_inserter(told));
  std::optional<Date> newest;
  for (const EntityIndex index : told) {
    newest = std::max(newest, entity_at(edition.linked, index).reviewed);
  }
  return newest;
}

std::string label_of_toolkit(const Edition& edition, EntityIndex toolkit) {
  const Entity& entity = entity_at(edition.linked, toolkit);
  std::string label = plain_text(label_of(edition, toolkit));
  if (const auto programme = programme_of(edition, entity)) {
    label = short_title_of(entity_at(edition.linked, *programme)) + " · " + label;
  }
  const std::string year = year_in_words(facts_of<Toolkit>(entity).year);
  return year.empty() ? label : label + " · " + year;
}

ReaderVersion frame_of(const Edition& edition, const std::optional<EntityIndex>& toolkit) {
  const Site& site = edition.site;
  ReaderVersion version{.name = name_of_collection,
                        .title = site.title,
                        .label = {},
                        .theme = site.theme,
                        .language = content_language_of(site),
                        .direction = {},
                        .publisher = site.publisher,
                        .description = site.description,
                        .date = {},
                        .address = web_address(site, "index.html"),
                        .screen = {},
                        .chapters = {}};
  if (toolkit) {
    const Entity& entity = entity_at(edition.linked, *toolkit);
    version.name = entity.id;
    version.title = entity.title;
    version.label = label_of_toolkit(edition, *toolkit);
    version.theme = theme_of(edition, entity);
    version.description = description_of(edition, *toolkit);
    version.address = web_address(site, page_path(entity));
  }
  ViewObject languages;
  add_languages(site, languages);
  version.direction = text_in(languages, "direction");
  return version;
}

void add_text(const Edition& edition, const Extent& extent, ReaderVersion& version) {
  if (extent.is_collection) {
    add_collection(edition, extent, version);
  } else {
    for (const EntityIndex toolkit : extent.toolkits) {
      add_toolkit(edition, extent, toolkit, 2, version);
    }
  }
}

}  // namespace

ReaderVersion compose_reader_version(const LinkedCollection& linked, const Site& site,
                                     const Words& words, const ReaderRequest& request,
                                     const Outlines& outlines) {
  const Edition edition{.linked = linked, .site = site, .words = words, .outlines = outlines};
  const Extent extent = extent_of(linked, request);
  ReaderVersion version = frame_of(edition, request.toolkit);
  // The opening tells the date of what comes after it.
  ReaderVersion text = version;
  add_text(edition, extent, text);
  add_closing(edition, extent, text);
  const std::optional<Date> date = newest_review(edition, extent, text);
  version.date = date_in_digits(date);
  add_opening(edition, extent, date, version);
  // A toolkit's document has the toolkit's look from cover to cover.
  const auto give_look = [&](Chapters& chapters) {
    for (Chapter& chapter : chapters) chapter.page.theme = version.theme;
  };
  if (request.toolkit) {
    give_look(version.chapters);
    give_look(text.chapters);
  }
  std::ranges::move(text.chapters, std::back_inserter(version.chapters));
  version.screen = screen_view(edition, version);
  return version;
}

}  // namespace brochure

#include "compose/downloads.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "compose/dates.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/view_of.h"
#include "compose/words.h"

namespace brochure {
namespace {

Phrase form_of(const Edition& edition, const Download& download) {
  std::string name = fmt::format("download_{}", name_of(download.format));
  if (is_for_paper(download.format) && download.paper == Paper::Letter) name += "_letter";
  return word(edition, name);
}

/// "98 KB", "1.2 MB": a thousand bytes are a kilobyte (IEC 80000-13).
Phrase size_in_words(const Edition& edition, std::uintmax_t bytes) {
  constexpr std::uintmax_t kilobyte = 1000;
  constexpr std::uintmax_t tenth_of_megabyte = 100 * kilobyte;
  const std::uintmax_t kilobytes = (bytes + kilobyte / 2) / kilobyte;
  if (kilobytes < kilobyte)
    return phrase(edition, "size_kb",
                  {{"size", std::to_string(std::max<std::uintmax_t>(kilobytes, 1))}});
  const std::uintmax_t tenths = (bytes + tenth_of_megabyte / 2) / tenth_of_megabyte;
  return phrase(edition, "size_mb",
                {{"whole", std::to_string(tenths / 10)}, {"tenths", std::to_string(tenths % 10)}});
}

ViewObject download_view(const Edition& edition, const Download& download) {
  const auto& date = download.date;
  return view_of(
      {{"address", download.path},
       {"form", form_of(edition, download)},
       {"size", size_in_words(edition, download.size)},
       {"date", date ? phrase(edition, "text_of_date", {{"date", date_in_words(edition, date)}})
                     : Phrase{}},
       {"report", download.report}});
}

}  // namespace

View downloads_of(const Edition& edition, std::optional<EntityIndex> toolkit) {
  const std::string id = toolkit ? entity_at(edition.linked, *toolkit).id : "";
  ViewList items;
  for (const Download& download : edition.site.downloads) {
    if (download.toolkit == id) items.emplace_back(download_view(edition, download));
  }
  return if_any(std::move(items));
}

ViewObject downloads_view(const Edition& edition) {
  ViewList groups;
  const auto add = [&](ViewObject heading, View downloads) {
    if (std::holds_alternative<bool>(downloads.value)) return;
    heading["downloads"] = std::move(downloads);
    groups.emplace_back(std::move(heading));
  };
  for (const EntityIndex toolkit : entities_of(edition.linked, Kind::Toolkit)) {
    const ViewObject link = link_to(edition, toolkit);
    add(view_of({{"id", entity_at(edition.linked, toolkit).id},
                 {"title", link.at("title")},
                 {"address", link.at("address")}}),
        downloads_of(edition, toolkit));
  }
  add(view_of({{"id", name_of_collection},
               {"title", word(edition, "download_whole")},
               {"address", ""}}),
      downloads_of(edition, std::nullopt));
  return view_of({{"groups", std::move(groups)}});
}

}  // namespace brochure

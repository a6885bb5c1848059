#include "compose/videos.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/language.h"
#include "compose/dates.h"
#include "compose/if_any.h"
#include "compose/prose.h"
#include "compose/view_of.h"
#include "compose/where.h"
#include "compose/words.h"
#include "model/address.h"
#include "model/file_type.h"

namespace brochure {
namespace {

/// "example.org" of "https://www.example.org/films/3".
std::string host_of(std::string_view address) {
  std::string_view host = address.substr(address.find("://") + 3);
  host = host.substr(0, host.find_first_of("/?#"));
  if (host.starts_with("www.")) host.remove_prefix(4);
  return std::string(host);
}

/// It needs no text of its own: on the screen it stands in a link that has words, on paper above
/// the video's title.
Inlines poster_of(const Video& video) { return {{Picture{.file = picture_path(video.poster)}}}; }

/// What a browser loads with the page. A photograph may be very large, so it is the copy that is
/// fine enough for a column of text.
std::string poster_address(const Edition& edition, const Video& video) {
  constexpr int fine_enough = 960;
  std::string path = picture_path(video.poster);
  if (edition.pictures == nullptr) return path;
  const auto known = edition.pictures->find(path);
  if (known == edition.pictures->end() || known->second.copies.empty()) return path;
  const auto& copies = known->second.copies;
  const auto fine = std::ranges::find_if(
      copies, [](const PictureCopy& copy) { return copy.width >= fine_enough; });
  return fine == copies.end() ? copies.back().path : fine->path;
}

View captions_view(const Edition& edition, const Video& video) {
  if (video.captions.empty()) return false;
  const std::string& language =
      video.captions_language.empty() ? content_language_of(edition.site) : video.captions_language;
  return view_of({{"captions_address", picture_path(video.captions)},
                  {"captions_lang", language},
                  {"captions_label", own_name_of(language)}});
}

View local_view(const Edition& edition, const Video& video) {
  if (video.file.empty()) return false;
  const std::string path = picture_path(video.file);
  const std::string full = web_address(edition.site, path);
  return view_of({{"file", path},
                  {"type", video_type(video.file)},
                  {"poster_address", poster_address(edition, video)},
                  {"video_name", video.title},
                  {"captions", captions_view(edition, video)},
                  {"poster", poster_of(video)},
                  {"on_paper", full.empty() ? path : full}});
}

bool has_caption(const Video& video) {
  return !video.description.empty() || !video.credit.empty() || video.date.has_value();
}

View elsewhere_view(const Edition& edition, const Video& video) {
  if (video.address.empty()) return false;
  return view_of({{"website", video.address},
                  {"watch", phrase(edition, "watch_on", {{"host", host_of(video.address)}})},
                  {"video_name", video.title},
                  {"poster", poster_of(video)}});
}

}  // namespace

View videos_of(const Edition& edition, EntityIndex index) {
  ViewList videos;
  for (const Video& video : entity_at(edition.linked, index).videos) {
    videos.emplace_back(
        view_of({{"title", video.title},
                 {"local", local_view(edition, video)},
                 {"elsewhere", elsewhere_view(edition, video)},
                 {"has_caption", has_caption(video)},
                 {"description", if_any(resolved(edition, index, video.description))},
                 {"credit", line_of({video.credit, date_in_words(edition, video.date)})},
                 {"transcript", if_any(resolved(edition, index, video.transcript))}}));
  }
  return if_any(std::move(videos));
}

}  // namespace brochure

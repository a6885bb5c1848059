#include "compose/share_picture.h"

#include <string>
#include <utility>

#include "compose/cards.h"
#include "compose/places.h"
#include "compose/view_of.h"

namespace brochure {
namespace {

/// The full name of what it is a part of: there is room for it.
std::string place_in_full(const Edition& edition, EntityIndex index) {
  const auto toolkit = toolkit_of(edition, index);
  if (toolkit && *toolkit != index) return entity_at(edition.linked, *toolkit).title;
  return place_of(edition, index);
}

/// All that the picture says, as a text.
std::string alternative_of(const SharePicture& picture) {
  std::string text = picture.label;
  for (const std::string* part : {&picture.title, &picture.place, &picture.site}) {
    if (part->empty()) continue;
    if (!text.empty()) text += part == &picture.title ? ": " : " – ";
    text += *part;
  }
  return text;
}

SharePicture completed(SharePicture picture) {
  if (picture.place == picture.title) picture.place.clear();
  if (picture.site == picture.title || picture.site == picture.place) picture.site.clear();
  picture.alternative = alternative_of(picture);
  return picture;
}

ViewObject share_picture_view(const SharePicture& picture) {
  return view_of({{"address", ""},
                  {"width", std::to_string(share_picture_width)},
                  {"height", std::to_string(share_picture_height)},
                  {"alternative", picture.alternative}});
}

}  // namespace

SharePicture share_picture_of(const Edition& edition, EntityIndex index, const ViewObject& view) {
  const Entity& entity = entity_at(edition.linked, index);
  const std::string number = text_in(view, "number_text");
  std::string label = number.empty() ? text_in(view, "label") : number;
  if (entity.kind == Kind::Case)
    label += " · " + entity_at(edition.linked, city_of_case(edition.linked, index)).title;
  return completed({.label = std::move(label),
                    .title = entity.title,
                    .place = place_in_full(edition, index),
                    .site = edition.site.title});
}

SharePicture share_picture_of_list(const Edition& edition, const ViewObject& view) {
  const std::string title = text_in(view, "title");
  const bool is_home = title == edition.site.title;
  return completed({.title = title, .site = is_home ? edition.site.publisher : edition.site.title});
}

std::optional<SharePicture> add_share_picture(const Edition& edition, SharePicture picture,
                                              ViewObject& view) {
  if (edition.site.address.empty()) return std::nullopt;
  view["share_picture"] = share_picture_view(picture);
  return picture;
}

}  // namespace brochure

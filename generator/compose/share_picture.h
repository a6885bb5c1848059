#pragma once

// What the picture shows that stands for a page where its address is shared.

#include <optional>

#include "compose/edition.h"
#include "model/share_picture.h"
#include "model/view.h"

namespace brochure {

/// Of an entity's page. What is shown in its view is shown in the picture: `number_text` or
/// `label`.
SharePicture share_picture_of(const Edition& edition, EntityIndex index, const ViewObject& view);

/// Of a page that belongs to no entity, by its title.
SharePicture share_picture_of_list(const Edition& edition, const ViewObject& view);

/// Says of its picture in a page's view, and gives it back; nothing, where the site has no address,
/// since a picture elsewhere takes a full one. In the view its `address` is to be filled in by who
/// draws it.
std::optional<SharePicture> add_share_picture(const Edition& edition, SharePicture picture,
                                              ViewObject& view);

}  // namespace brochure

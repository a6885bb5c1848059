#pragma once

// What the picture shows that stands for a page where its address is shared.

#include "compose/edition.h"
#include "model/share_picture.h"
#include "model/view.h"

namespace brochure {

/// Of an entity's page. What is shown in its view is shown in the picture: `number_text` or
/// `label`.
SharePicture share_picture_of(const Edition& edition, EntityIndex index, const ViewObject& view);

/// Of a page that lists a kind.
SharePicture share_picture_of_list(const Edition& edition, const ViewObject& view);

/// What the page says of its picture. The `address` is to be filled in by who draws it.
ViewObject share_picture_view(const SharePicture& picture);

}  // namespace brochure

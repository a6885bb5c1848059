#pragma once

// Draw: the picture that stands for a page where its address is shared. What it shows is decided in
// compose; how it looks, by the theme.

#include <string>

#include "draw/typesetter.h"
#include "model/share_picture.h"

namespace brochure {

/// Where the picture is published. The name is made of all that it is drawn from, so that pictures
/// with the same name are the same.
std::string share_picture_path(const SharePicture& picture, const DrawnLook& look,
                               const TypefaceFiles& files);

/// The picture as a PNG file of 1200 by 630 pixels.
std::string draw_share_picture(const SharePicture& picture, const DrawnLook& look,
                               Typesetter& typesetter);

}  // namespace brochure

#pragma once

// The picture that stands for a page where its address is shared: on other sites, in messages.

#include <string>

namespace brochure {

/// What such a picture shows. The look is that of the page.
struct SharePicture {
  std::string label;        ///< what the page is, in words: "Key factor 5 of 11"; may be empty
  std::string title;        ///< of the page
  std::string place;        ///< what the page is a part of: its toolkit or programme; may be empty
  std::string site;         ///< the site's title
  std::string alternative;  ///< what the picture says, for those who do not see it

  bool operator==(const SharePicture&) const = default;
};

inline constexpr int share_picture_width = 1200;
inline constexpr int share_picture_height = 630;

}  // namespace brochure

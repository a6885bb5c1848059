#pragma once

// What is known of a picture's file, and the smaller copies of it that are published.

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace brochure {

/// A copy of a picture in a modern format.
struct PictureCopy {
  std::string path;  ///< where it is published
  int width = 0;     ///< in pixels
};

struct PictureFile {
  std::string hash;  ///< of its contents
  int width = 0;     ///< in pixels, as it is seen: turned as the camera was held
  int height = 0;
  std::vector<PictureCopy> copies;  ///< the narrowest first, none wider than the original
};

/// By where the picture itself is published. Those that can only be published as they are, such as
/// drawings, are not among them.
using PictureFiles = std::map<std::string, PictureFile, std::less<>>;

}  // namespace brochure

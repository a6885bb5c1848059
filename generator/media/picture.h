#pragma once

// Media: photographs in smaller sizes and a modern format.

#include <string>
#include <string_view>
#include <variant>

namespace brochure {

/// In pixels, as the picture is seen: turned as the camera was held.
struct PictureSize {
  int width = 0;
  int height = 0;
  bool operator==(const PictureSize&) const = default;
};

enum class PictureFault {
  Broken,   ///< the bytes are not, or not all, of a JPEG or PNG picture
  TooLarge  ///< more than `pixels_most`
};

/// A picture may unpack to very much more than its file: what is larger is not unpacked at all.
inline constexpr int pixels_most = 60'000'000;

/// Whether a file's name ends like that of a JPEG or PNG picture, in capitals too.
bool can_be_scaled(std::string_view file);

/// Unpacks the whole picture to see that it can be.
std::variant<PictureSize, PictureFault> examine_picture(std::string_view bytes);

/// A picture that was found to be whole, in this width, as a WebP file: of a JPEG picture with the
/// losses that such have, of a PNG picture without. The same bytes each time.
std::string webp_of(std::string_view bytes, int width);

}  // namespace brochure

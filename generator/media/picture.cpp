#include "media/picture.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <webp/encode.h>

#include "base/ascii.h"
#include "base/failure.h"

namespace brochure {
namespace {

struct ObjectDeleter {
  void operator()(void* object) const { g_object_unref(object); }
};
using Loader = std::unique_ptr<GdkPixbufLoader, ObjectDeleter>;
using Pixels = std::unique_ptr<GdkPixbuf, ObjectDeleter>;

constexpr std::string_view png_begin = "\x89PNG";
constexpr std::string_view jpeg_begin = "\xFF\xD8";

bool is_png(std::string_view bytes) { return bytes.starts_with(png_begin); }

/// What a picture's head says, and whether the rest may be unpacked.
struct Head {
  bool is_read = false;
  bool is_too_large = false;
};

void on_size(GdkPixbufLoader* loader, int width, int height, void* user) {
  auto& head = *static_cast<Head*>(user);
  head.is_read = true;
  head.is_too_large = std::int64_t{width} * height > pixels_most;
  if (head.is_too_large) gdk_pixbuf_loader_set_size(loader, 0, 0);
}

/// The loaders for these two formats are part of the library: what else is installed on the machine
/// takes no part.
Loader loader_for(std::string_view bytes) {
  if (is_png(bytes)) return Loader(gdk_pixbuf_loader_new_with_type("png", nullptr));
  if (bytes.starts_with(jpeg_begin))
    return Loader(gdk_pixbuf_loader_new_with_type("jpeg", nullptr));
  return nullptr;
}

/// The loaders take a part for the whole and leave the rest grey. A photograph may hold a small one
/// of itself near its beginning, with an end of its own.
bool has_end(std::string_view bytes) {
  constexpr std::string_view png_end = "IEND";
  constexpr std::string_view jpeg_end = "\xFF\xD9";
  const std::size_t end = bytes.rfind(is_png(bytes) ? png_end : jpeg_end);
  return end != std::string_view::npos && end >= bytes.size() / 2;
}

std::variant<Pixels, PictureFault> unpacked(std::string_view bytes) {
  const Loader loader = loader_for(bytes);
  if (!loader) return PictureFault::Broken;
  Head head;
  g_signal_connect(loader.get(), "size-prepared", G_CALLBACK(on_size), &head);
  const auto* data = reinterpret_cast<const guchar*>(bytes.data());
  const bool is_written =
      gdk_pixbuf_loader_write(loader.get(), data, bytes.size(), nullptr) == TRUE;
  // Closed in any case: a loader that is not complains on the console.
  const bool is_closed = gdk_pixbuf_loader_close(loader.get(), nullptr) == TRUE;
  if (head.is_too_large) return PictureFault::TooLarge;
  GdkPixbuf* pixels = gdk_pixbuf_loader_get_pixbuf(loader.get());
  if (!has_end(bytes) || !is_written || !is_closed || !head.is_read || pixels == nullptr)
    return PictureFault::Broken;
  return Pixels(gdk_pixbuf_apply_embedded_orientation(pixels));
}

/// A picture as the encoder takes it.
class WebpPicture {
 public:
  explicit WebpPicture(GdkPixbuf* pixels) {
    WebPPictureInit(&picture_);
    picture_.use_argb = 1;
    picture_.width = gdk_pixbuf_get_width(pixels);
    picture_.height = gdk_pixbuf_get_height(pixels);
    const std::uint8_t* rows = gdk_pixbuf_read_pixels(pixels);
    const int stride = gdk_pixbuf_get_rowstride(pixels);
    const bool has_alpha = gdk_pixbuf_get_has_alpha(pixels) == TRUE;
    is_good_ = (has_alpha ? WebPPictureImportRGBA(&picture_, rows, stride)
                          : WebPPictureImportRGB(&picture_, rows, stride)) != 0;
  }
  ~WebpPicture() { WebPPictureFree(&picture_); }
  WebpPicture(const WebpPicture&) = delete;
  WebpPicture& operator=(const WebpPicture&) = delete;
  WebpPicture(WebpPicture&&) = delete;
  WebpPicture& operator=(WebpPicture&&) = delete;

  void scale_to(int width) {
    if (width == picture_.width) return;
    is_good_ = is_good_ && WebPPictureRescale(&picture_, width, 0) != 0;
  }

  std::string encoded(const WebPConfig& config) {
    std::string bytes;
    picture_.custom_ptr = &bytes;
    picture_.writer = [](const std::uint8_t* data, std::size_t size, const WebPPicture* picture) {
      static_cast<std::string*>(picture->custom_ptr)
          ->append(reinterpret_cast<const char*>(data), size);
      return 1;
    };
    if (!is_good_ || WebPEncode(&config, &picture_) == 0)
      throw Failure("a picture cannot be made smaller", "Is there enough memory?");
    return bytes;
  }

 private:
  WebPPicture picture_{};
  bool is_good_ = false;
};

WebPConfig config_for(std::string_view bytes) {
  constexpr float quality = 80;
  constexpr int effort_of_lossless = 4;
  WebPConfig config;
  WebPConfigPreset(&config, WEBP_PRESET_PHOTO, quality);
  if (is_png(bytes)) WebPConfigLosslessPreset(&config, effort_of_lossless);
  return config;
}

}  // namespace

bool can_be_scaled(std::string_view file) {
  constexpr std::array<std::string_view, 3> endings{".jpg", ".jpeg", ".png"};
  return std::ranges::any_of(endings, [&](std::string_view ending) {
    return file.size() > ending.size() &&
           std::ranges::equal(file.substr(file.size() - ending.size()), ending, {}, in_small);
  });
}

std::variant<PictureSize, PictureFault> examine_picture(std::string_view bytes) {
  const auto result = unpacked(bytes);
  if (const auto* fault = std::get_if<PictureFault>(&result)) return *fault;
  GdkPixbuf* pixels = std::get<Pixels>(result).get();
  return PictureSize{gdk_pixbuf_get_width(pixels), gdk_pixbuf_get_height(pixels)};
}

std::string webp_of(std::string_view bytes, int width) {
  const auto result = unpacked(bytes);
  if (std::holds_alternative<PictureFault>(result)) throw Failure("a picture has been changed");
  WebpPicture picture(std::get<Pixels>(result).get());
  picture.scale_to(width);
  return picture.encoded(config_for(bytes));
}

}  // namespace brochure

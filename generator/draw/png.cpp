#include "draw/png.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <unordered_map>
#include <vector>

#include <fmt/core.h>
#include <png.h>

#include "base/failure.h"

namespace brochure {
namespace {

using Colour = std::uint32_t;  ///< 0xRRGGBB
constexpr std::size_t bytes_of_colour = 3;
constexpr std::size_t palette_size = 256;

/// Row by row.
std::vector<Colour> pixels_of(cairo_surface_t* surface) {
  constexpr Colour without_padding = 0xFFFFFF;
  const auto width = static_cast<std::size_t>(cairo_image_surface_get_width(surface));
  const auto height = static_cast<std::size_t>(cairo_image_surface_get_height(surface));
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
  const unsigned char* rows = cairo_image_surface_get_data(surface);
  std::vector<Colour> pixels(width * height);
  for (std::size_t row = 0; row < height; ++row)
    std::memcpy(&pixels[row * width], rows + row * stride, width * sizeof(Colour));
  for (Colour& pixel : pixels) pixel &= without_padding;
  return pixels;
}

void append(Colour colour, std::vector<png_byte>& bytes) {
  for (const unsigned shift : {16U, 8U, 0U})
    bytes.push_back(static_cast<png_byte>(colour >> shift & 0xFFU));
}

struct Indexed {
  std::vector<png_byte> pixels;   ///< each the number of a colour
  std::vector<png_byte> palette;  ///< red, green and blue of each
};

/// Nothing if there are too many colours.
std::optional<Indexed> indexed(const std::vector<Colour>& pixels) {
  Indexed result;
  result.pixels.reserve(pixels.size());
  std::unordered_map<Colour, png_byte> numbers;
  Colour last = ~Colour{0};
  png_byte number = 0;
  for (const Colour pixel : pixels) {
    if (pixel != last) {
      const auto [known, is_new] =
          numbers.try_emplace(pixel, static_cast<png_byte>(numbers.size()));
      if (is_new && numbers.size() > palette_size) return std::nullopt;
      if (is_new) append(pixel, result.palette);
      last = pixel;
      number = known->second;
    }
    result.pixels.push_back(number);
  }
  return result;
}

std::string written(png_image image, const std::vector<png_byte>& pixels,
                    const std::vector<png_byte>* palette) {
  // Large areas of one colour: filters would take longer and gain nothing.
  image.flags = PNG_IMAGE_FLAG_FAST;
  const void* colours = palette == nullptr ? nullptr : palette->data();
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), 0, colours) == 0) {
    throw Failure(fmt::format("a picture cannot be written: {}", image.message));
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

std::string png_of(cairo_surface_t* surface) {
  cairo_surface_flush(surface);
  const std::vector<Colour> pixels = pixels_of(surface);
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(cairo_image_surface_get_width(surface));
  image.height = static_cast<png_uint_32>(cairo_image_surface_get_height(surface));
  // A list of colours makes a file half as large, in half the time.
  if (const auto with_palette = indexed(pixels)) {
    image.format = PNG_FORMAT_RGB_COLORMAP;
    image.colormap_entries =
        static_cast<png_uint_32>(with_palette->palette.size() / bytes_of_colour);
    return written(image, with_palette->pixels, &with_palette->palette);
  }
  image.format = PNG_FORMAT_RGB;
  std::vector<png_byte> bytes;
  bytes.reserve(pixels.size() * bytes_of_colour);
  for (const Colour pixel : pixels) append(pixel, bytes);
  return written(image, bytes, nullptr);
}

}  // namespace brochure

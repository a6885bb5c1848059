#include "export/reader/address_code.h"

#include <cstddef>
#include <memory>

#include <fmt/format.h>
#include <qrencode.h>

#include "base/escape.h"

namespace brochure {
namespace {

/// ISO/IEC 18004 asks for four modules on each side.
constexpr std::size_t quiet_zone = 4;

/// The dark modules, each run of a line as a rectangle.
std::string dark_runs(const QRcode& code) {
  const auto width = static_cast<std::size_t>(code.width);
  const auto is_dark = [&](std::size_t x, std::size_t y) {
    return x < width && (code.data[y * width + x] & 1U) != 0;
  };
  std::string path;
  for (std::size_t y = 0; y < width; ++y) {
    for (std::size_t x = 0; x < width; ++x) {
      if (!is_dark(x, y)) continue;
      const std::size_t begin = x;
      while (is_dark(x, y)) ++x;
      path +=
          fmt::format("M{} {}h{}v1h-{}z", begin + quiet_zone, y + quiet_zone, x - begin, x - begin);
    }
  }
  return path;
}

}  // namespace

std::string address_code(const std::string& address, const std::string& title) {
  if (address.empty()) return {};
  constexpr int any_version = 0;
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeString8bit(address.c_str(), any_version, QR_ECLEVEL_M), &QRcode_free);
  if (!code) return {};
  const std::size_t side = static_cast<std::size_t>(code->width) + 2 * quiet_zone;
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"address-code\" viewBox=\"0 0 {0} {0}\" "
      "role=\"img\" aria-label=\"{1}\" shape-rendering=\"crispEdges\"><title>{1}</title>"
      "<path fill=\"#fff\" d=\"M0 0h{0}v{0}H0z\"/><path fill=\"#000\" d=\"{2}\"/></svg>",
      side, xml_escaped(title), dark_runs(*code));
}

}  // namespace brochure

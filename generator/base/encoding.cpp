#include "base/encoding.h"

#include <array>
#include <memory>

#include <glib.h>

namespace brochure {
namespace {

const guchar* as_bytes(std::string_view text) {
  return reinterpret_cast<const guchar*>(text.data());  // GLib's bytes are unsigned
}

struct ChecksumDeleter {
  void operator()(GChecksum* checksum) const { g_checksum_free(checksum); }
};
struct TextDeleter {
  void operator()(void* text) const { g_free(text); }
};

std::string base64_of(const guchar* bytes, gsize size) {
  const std::unique_ptr<gchar, TextDeleter> text(g_base64_encode(bytes, size));
  return text.get();
}

}  // namespace

std::string base64(std::string_view bytes) { return base64_of(as_bytes(bytes), bytes.size()); }

std::string bytes_of_base64(const std::string& text) {
  gsize size = 0;
  const std::unique_ptr<guchar, TextDeleter> bytes(g_base64_decode(text.c_str(), &size));
  return {bytes.get(), bytes.get() + size};
}

std::string sha256(std::string_view text) {
  const std::unique_ptr<GChecksum, ChecksumDeleter> checksum(g_checksum_new(G_CHECKSUM_SHA256));
  g_checksum_update(checksum.get(), as_bytes(text), static_cast<gssize>(text.size()));
  std::array<guint8, 32> digest{};
  gsize size = digest.size();
  g_checksum_get_digest(checksum.get(), digest.data(), &size);
  return {digest.begin(), digest.begin() + size};
}

std::string sha256_base64(std::string_view text) { return base64(sha256(text)); }

}  // namespace brochure

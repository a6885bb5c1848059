#include "write/compression.h"

#include <algorithm>
#include <array>
#include <new>

#include <brotli/decode.h>
#include <brotli/encode.h>
#include <zlib.h>

namespace brochure {
namespace {

/// zlib's way to ask for a gzip header.
constexpr int gzip_window = 15 + 16;

// The libraries take bytes as unsigned, and zlib even what it only reads as not constant.
// NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast, cppcoreguidelines-pro-type-const-cast)
const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
unsigned char* as_input(std::string_view text) {
  return const_cast<unsigned char*>(bytes_of(text));
}
// NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast, cppcoreguidelines-pro-type-const-cast)

std::string gzip(std::string_view text) {
  constexpr int memory_most = 9;
  constexpr int unknown_system = 255;
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_window, memory_most,
                   Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::bad_alloc();
  }
  gz_header header{};
  header.os = unknown_system;
  deflateSetHeader(&stream, &header);
  std::string out(deflateBound(&stream, text.size()), '\0');
  stream.next_in = as_input(text);
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = bytes_of(out);
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);  // the bound leaves room for everything
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

bool gunzips_to(std::string_view packed, std::string_view bytes) {
  z_stream stream{};
  if (inflateInit2(&stream, gzip_window) != Z_OK) throw std::bad_alloc();
  std::string out(bytes.size() + 1, '\0');  // one more, to notice what is longer
  stream.next_in = as_input(packed);
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = bytes_of(out);
  stream.avail_out = static_cast<uInt>(out.size());
  const bool is_whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0;
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return is_whole && out == bytes;
}

std::string brotli(std::string_view text) {
  std::size_t size = BrotliEncoderMaxCompressedSize(text.size());
  std::string out(size, '\0');
  if (BrotliEncoderCompress(BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT,
                            text.size(), bytes_of(text), &size, bytes_of(out)) == BROTLI_FALSE) {
    throw std::bad_alloc();
  }
  out.resize(size);
  return out;
}

bool unbrotlis_to(std::string_view packed, std::string_view bytes) {
  std::string out(bytes.size() + 1, '\0');
  std::size_t size = out.size();
  const auto result =
      BrotliDecoderDecompress(packed.size(), bytes_of(packed), &size, bytes_of(out));
  out.resize(size);
  return result == BROTLI_DECODER_RESULT_SUCCESS && out == bytes;
}

}  // namespace

std::string compressed(std::string_view bytes, Coding coding) {
  return coding == Coding::Gzip ? gzip(bytes) : brotli(bytes);
}

bool unpacks_to(std::string_view packed, Coding coding, std::string_view bytes) {
  return coding == Coding::Gzip ? gunzips_to(packed, bytes) : unbrotlis_to(packed, bytes);
}

bool is_compressible(std::string_view path, std::size_t size) {
  constexpr std::size_t least = 256;
  constexpr std::array<std::string_view, 11> endings{".html", ".css", ".js",         ".json",
                                                     ".svg",  ".xml", ".txt",        ".md",
                                                     ".csv",  ".vtt", ".webmanifest"};
  return size >= least && std::ranges::any_of(endings, [&](std::string_view ending) {
           return path.ends_with(ending);
         });
}

}  // namespace brochure

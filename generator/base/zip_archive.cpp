#include "base/zip_archive.h"

#include <cstdint>
#include <memory>
#include <utility>

#include <fmt/format.h>
#include <zip.h>

#include "base/failure.h"

namespace brochure {
namespace {

/// 1 January 1980, the first day that zip archives know: in years from then, months and days.
constexpr zip_uint16_t first_day = 0 << 9 | 1 << 5 | 1;
constexpr zip_uint16_t midnight = 0;

/// A file that all may read, as Unix has it in the upper half.
constexpr zip_uint32_t rights_of_file = 0100644U << 16U;
constexpr zip_uint32_t best_compression = 9;

struct SourceFreer {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using ZipSource = std::unique_ptr<zip_source_t, SourceFreer>;

/// Given up unless it was closed.
struct ArchiveDiscarder {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using OpenArchive = std::unique_ptr<zip_t, ArchiveDiscarder>;

[[noreturn]] void fail(zip_error_t* error) {
  throw Failure(fmt::format("a zip archive cannot be made or read: {}", zip_error_strerror(error)));
}

ZipSource empty_buffer(zip_error_t* error) {
  ZipSource buffer(zip_source_buffer_create(nullptr, 0, 0, error));
  if (!buffer) fail(error);
  return buffer;
}

OpenArchive archive_in(zip_source_t* buffer, zip_error_t* error) {
  OpenArchive archive(zip_open_from_source(buffer, ZIP_TRUNCATE, error));
  if (!archive) fail(error);
  zip_source_keep(buffer);  // the archive lets go of it in the end, and we are to read it
  return archive;
}

void add(const ZipEntry& entry, zip_t* archive) {
  ZipSource source(zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0));
  if (!source) fail(zip_get_error(archive));
  const zip_int64_t added =
      zip_file_add(archive, entry.path.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
  if (added < 0) fail(zip_get_error(archive));
  (void)source.release();
  const auto index = static_cast<zip_uint64_t>(added);
  const zip_int32_t method = entry.is_stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
  const bool is_set =
      zip_set_file_compression(archive, index, method, entry.is_stored ? 0 : best_compression) ==
          0 &&
      zip_file_set_dostime(archive, index, midnight, first_day, 0) == 0 &&
      zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, rights_of_file) == 0;
  if (!is_set) fail(zip_get_error(archive));
}

std::string bytes_in(zip_source_t* buffer) {
  zip_stat_t about;
  zip_stat_init(&about);
  if (zip_source_stat(buffer, &about) != 0 || zip_source_open(buffer) != 0) {
    fail(zip_source_error(buffer));
  }
  std::string bytes(static_cast<std::size_t>(about.size), '\0');
  const zip_int64_t read = zip_source_read(buffer, bytes.data(), bytes.size());
  zip_source_close(buffer);
  if (read != static_cast<zip_int64_t>(bytes.size())) fail(zip_source_error(buffer));
  return bytes;
}

struct EntryCloser {
  void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

ZipEntry entry_at(zip_t* archive, zip_uint64_t index) {
  zip_stat_t about;
  zip_stat_init(&about);
  if (zip_stat_index(archive, index, ZIP_FL_ENC_GUESS, &about) != 0) fail(zip_get_error(archive));
  const std::unique_ptr<zip_file_t, EntryCloser> file(zip_fopen_index(archive, index, 0));
  if (!file) fail(zip_get_error(archive));
  ZipEntry entry{.path = about.name, .bytes = {}};
  entry.bytes.resize(static_cast<std::size_t>(about.size));
  const zip_int64_t read = zip_fread(file.get(), entry.bytes.data(), entry.bytes.size());
  if (read != static_cast<zip_int64_t>(entry.bytes.size())) fail(zip_get_error(archive));
  return entry;
}

}  // namespace

std::vector<ZipEntry> zip_entries(const std::string& bytes) {
  zip_error_t error;
  zip_error_init(&error);
  ZipSource buffer(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error));
  if (!buffer) fail(&error);
  const OpenArchive archive(zip_open_from_source(buffer.get(), ZIP_RDONLY, &error));
  if (!archive) fail(&error);
  (void)buffer.release();
  std::vector<ZipEntry> entries;
  const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
  for (zip_uint64_t index = 0; index < count; ++index) {
    ZipEntry entry = entry_at(archive.get(), index);
    if (!entry.path.ends_with('/')) entries.push_back(std::move(entry));
  }
  return entries;
}

std::string zip_archive(const std::vector<ZipEntry>& entries) {
  zip_error_t error;
  zip_error_init(&error);
  const ZipSource buffer = empty_buffer(&error);
  OpenArchive archive = archive_in(buffer.get(), &error);
  for (const ZipEntry& entry : entries) add(entry, archive.get());
  if (zip_close(archive.get()) != 0) fail(zip_get_error(archive.get()));
  (void)archive.release();
  return bytes_in(buffer.get());
}

}  // namespace brochure

#pragma once

// What was exported into a folder, so that the same is not made again and the site can offer it.

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "model/reader_version.h"

namespace brochure {

struct ExportedFile {
  std::string name;
  std::uintmax_t size = 0;  ///< in bytes
  std::string hash;         ///< of its contents, base/content_hash.h

  bool operator==(const ExportedFile&) const = default;
};

/// One reader version in one format.
struct ReaderRecord {
  std::string name;      ///< as it was asked for: "neighbourhoods-kf-3-5"
  std::string toolkit;   ///< its id; empty: the whole collection
  bool is_part = false;  ///< of what was selected
  ReaderFormat format{};
  Paper paper{};
  std::string date;                 ///< of the newest text in it: "2026-11-20"; may be empty
  std::string made_of;              ///< commands/reader_sources.h
  std::string made_by;              ///< the same for the same program; empty: not known
  std::string pages = {};           ///< those of a printed copy that an e-book tells, likewise
  std::vector<ExportedFile> files;  ///< the version itself, then what goes along with it

  bool operator==(const ReaderRecord&) const = default;
};

/// In the order of `name`, format and paper, which together no two have in common.
using ReaderManifest = std::vector<ReaderRecord>;

/// What a folder has; nothing if its manifest is missing or cannot be understood.
ReaderManifest read_manifest(const std::filesystem::path& folder);

/// Throws std::filesystem::filesystem_error when it cannot be written.
void write_manifest(const std::filesystem::path& folder, const ReaderManifest& manifest);

/// The record of this name, format and paper; null if there is none.
const ReaderRecord* find_record(const ReaderManifest& manifest, const ReaderRecord& like);

/// Puts a record in its place, for the one there was.
void put_record(ReaderManifest& manifest, ReaderRecord record);

inline constexpr const char* manifest_file = "reader-versions.json";

}  // namespace brochure

#include "commands/reader_manifest.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <tuple>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/file_bytes.h"
#include "write/whole_file.h"

namespace brochure {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

auto place_of(const ReaderRecord& record) {
  return std::tie(record.name, record.format, record.paper);
}

std::string_view name_of_paper(Paper paper) { return paper == Paper::A4 ? "a4" : "letter"; }

ordered_json written(const ReaderRecord& record) {
  ordered_json files = ordered_json::array();
  for (const ExportedFile& file : record.files)
    files.push_back({{"name", file.name}, {"bytes", file.size}, {"hash", file.hash}});
  return {{"name", record.name},
          {"toolkit", record.toolkit},
          {"part", record.is_part},
          {"format", name_of(record.format)},
          {"paper", name_of_paper(record.paper)},
          {"date", record.date},
          {"made_of", record.made_of},
          {"made_by", record.made_by},
          {"pages", record.pages},
          {"files", std::move(files)}};
}

std::optional<ReaderFormat> format_named(const std::string& name) {
  const auto found = std::ranges::find(all_reader_formats, name,
                                       [](ReaderFormat format) { return name_of(format); });
  if (found == all_reader_formats.end()) return std::nullopt;
  return *found;
}

/// Throws json's exceptions for what is not written as `written` does.
std::optional<ReaderRecord> understood(const json& written) {
  const auto format = format_named(written.at("format"));
  if (!format) return std::nullopt;
  ReaderRecord record{.name = written.at("name"),
                      .toolkit = written.at("toolkit"),
                      .is_part = written.at("part"),
                      .format = *format,
                      .paper = written.at("paper") == "letter" ? Paper::Letter : Paper::A4,
                      .date = written.at("date"),
                      .made_of = written.at("made_of"),
                      .made_by = written.at("made_by"),
                      .pages = written.value("pages", ""),
                      .files = {}};
  for (const json& file : written.at("files"))
    record.files.push_back(
        {.name = file.at("name"), .size = file.at("bytes"), .hash = file.at("hash")});
  if (record.files.empty()) return std::nullopt;
  return record;
}

}  // namespace

ReaderManifest read_manifest(const std::filesystem::path& folder) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(folder / manifest_file, ignored)) return {};
  ReaderManifest manifest;
  try {
    for (const json& written : json::parse(read_bytes(folder / manifest_file))) {
      if (auto record = understood(written)) put_record(manifest, *std::move(record));
    }
  } catch (const json::exception&) {
    return {};  // by other hands; what it told of is made again
  }
  return manifest;
}

void write_manifest(const std::filesystem::path& folder, const ReaderManifest& manifest) {
  ordered_json records = ordered_json::array();
  for (const ReaderRecord& record : manifest) records.push_back(written(record));
  write_whole_file(folder / manifest_file, records.dump(2) + "\n");
}

const ReaderRecord* find_record(const ReaderManifest& manifest, const ReaderRecord& like) {
  const auto found = std::ranges::find_if(
      manifest, [&](const ReaderRecord& record) { return place_of(record) == place_of(like); });
  return found == manifest.end() ? nullptr : &*found;
}

void put_record(ReaderManifest& manifest, ReaderRecord record) {
  const auto place = std::ranges::lower_bound(manifest, place_of(record), {}, place_of);
  if (place != manifest.end() && place_of(*place) == place_of(record)) {
    *place = std::move(record);
  } else {
    manifest.insert(place, std::move(record));
  }
}

}  // namespace brochure

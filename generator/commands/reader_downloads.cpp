#include "commands/reader_downloads.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "commands/reader_choice.h"
#include "commands/reader_files.h"
#include "commands/reader_manifest.h"
#include "commands/reader_sources.h"
#include "compose/dates.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

bool is_of_its_size(const fs::path& folder, const ExportedFile& file) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(folder / file.name, error);
  return !error && size == file.size;
}

bool can_be_offered(const ReaderRecord& record, const fs::path& folder,
                    const LinkedCollection& linked) {
  if (record.is_part) return false;
  if (!record.toolkit.empty() && !find_entity(linked, Kind::Toolkit, record.toolkit)) return false;
  return std::ranges::all_of(
      record.files, [&](const ExportedFile& file) { return is_of_its_size(folder, file); });
}

/// Those that the site offers.
ReaderManifest offered(const fs::path& root, const LinkedCollection& linked) {
  const fs::path folder = root / reader_folder;
  ReaderManifest manifest = read_manifest(folder);
  std::erase_if(manifest, [&](const ReaderRecord& record) {
    return !can_be_offered(record, folder, linked);
  });
  return manifest;
}

/// What the versions would be made of now, each found out when it is first asked for.
class SourcesNow {
 public:
  SourcesNow(const Project& project, const fs::path& root) : project_(project), root_(root) {}

  const std::string& of(const ReaderRecord& record) {
    if (record.format == ReaderFormat::Zip) {
      if (!brochure_) brochure_ = sources_of_brochure(project_, root_);
      return *brochure_;
    }
    if (record.format == ReaderFormat::Data) {
      if (!collection_) collection_ = sources_of_collection(project_, root_);
      return *collection_;
    }
    const auto [place, is_new] = documents_.try_emplace(record.toolkit);
    if (is_new) {
      ReaderRequest request;
      if (!record.toolkit.empty())
        request.toolkit = find_entity(project_.linked, Kind::Toolkit, record.toolkit);
      place->second = sources_of_document(project_, root_, bound_version(project_, request));
    }
    return place->second;
  }

 private:
  const Project& project_;
  const fs::path& root_;
  std::optional<std::string> brochure_;
  std::optional<std::string> collection_;
  std::map<std::string, std::string> documents_;
};

std::string command_for(const std::string& name, const std::vector<std::string_view>& names,
                        Paper paper) {
  return fmt::format("make them again: ./brochure export {} --format {}{}", name,
                     fmt::join(names, ","), paper == Paper::Letter ? " --paper letter" : "");
}

}  // namespace

std::vector<Download> exported_versions(const fs::path& root, const LinkedCollection& linked) {
  std::vector<Download> downloads;
  const auto published = [](const std::string& name) {
    return std::string(downloads_folder) + name;
  };
  const ReaderManifest records = offered(root, linked);
  downloads.reserve(records.size());
  for (const ReaderRecord& record : records) {
    downloads.push_back(
        {.path = published(record.files.front().name),
         .toolkit = record.toolkit,
         .format = record.format,
         .paper = record.paper,
         .size = record.files.front().size,
         .date = date_from_digits(record.date),
         .report = record.files.size() > 1 ? published(record.files.back().name) : ""});
  }
  return downloads;
}

Problems outdated_versions(const Project& project, const fs::path& root) {
  SourcesNow now(project, root);
  std::map<std::pair<std::string, Paper>, std::vector<std::string_view>> outdated;
  for (const ReaderRecord& record : offered(root, project.linked)) {
    if (record.made_of == now.of(record)) continue;
    outdated[{record.name, record.paper}].push_back(name_of(record.format));
  }
  Problems problems;
  for (const auto& [version, names] : outdated) {
    problems.push_back(
        {.code = Code::OutdatedExport,
         .path = fmt::format("{}/{}", reader_folder, manifest_file),
         .message = fmt::format("the reader version '{}' that the site offers ({}) is older than "
                                "the collection",
                                version.first, fmt::join(names, ", ")),
         .help = {command_for(version.first, names, version.second)}});
  }
  return problems;
}

Outputs files_of_downloads(const std::vector<Download>& downloads) {
  Outputs outputs;
  for (const Download& download : downloads) {
    for (const std::string& path : {download.path, download.report}) {
      if (path.empty()) continue;
      const std::string name = path.substr(downloads_folder.size());
      outputs.push_back({path, CopyOf{fmt::format("{}/{}", reader_folder, name)}});
    }
  }
  return outputs;
}

}  // namespace brochure

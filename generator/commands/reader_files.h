#pragma once

// The files of reader versions: from a project to the bytes of each format.

#include <filesystem>
#include <string>

#include "commands/options.h"
#include "commands/pipeline.h"
#include "compose/reader_version.h"
#include "export/reader/bound_version.h"
#include "export/reader/html_file.h"

namespace brochure {

struct ReaderFile {
  std::string name;
  std::string bytes;
};

/// What was asked for as one document, of which all formats are made. Only of a project without
/// errors; throws Failure if its themes have no templates for reader versions.
BoundVersion bound_version(const Project& project, const ReaderRequest& request);

/// What the site publishes under a path: assets of themes, and pictures of the collection. `root`
/// is the project's folder.
SiteFiles site_files_of(const Project& project, const std::filesystem::path& root);

/// The document as one HTML file. `root` is the project's folder.
std::string html_document(const Project& project, const std::filesystem::path& root,
                          const BoundVersion& version);

}  // namespace brochure

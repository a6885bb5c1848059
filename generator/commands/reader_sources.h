#pragma once

// What reader versions are made of, told apart by a few letters: the same for the same content.

#include <filesystem>
#include <string>

#include "commands/pipeline.h"
#include "export/reader/bound_version.h"

namespace brochure {

/// Of a document in whatever format: its text with all that stands in it, and the looks it may be
/// given. `root` is the project's folder.
std::string sources_of_document(const Project& project, const std::filesystem::path& root,
                                const BoundVersion& version);

/// Of the data: texts, pictures, words and what the site says of itself.
std::string sources_of_collection(const Project& project, const std::filesystem::path& root);

/// Of the offline brochure: these, and every file of content, looks and settings.
std::string sources_of_brochure(const Project& project, const std::filesystem::path& root);

/// Of this program: another one may make something else of the same. Reads it whole, so once a run
/// is enough. Empty where it cannot be known.
std::string program_hash();

}  // namespace brochure

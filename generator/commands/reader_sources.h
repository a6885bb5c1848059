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

/// Of what is made of the collection itself, the offline brochure and the data: texts, pictures,
/// looks and what the site says of itself. A change of templates is not noticed.
std::string sources_of_collection(const Project& project);

/// Of this program: another one may make something else of the same.
std::string program_hash();

}  // namespace brochure

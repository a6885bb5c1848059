#pragma once

// What is known of a reader version before it is made, and whether it has been made before.

#include <filesystem>
#include <optional>

#include "commands/pipeline.h"
#include "commands/reader_choice.h"
#include "commands/reader_manifest.h"
#include "export/reader/bound_version.h"

namespace brochure {

/// Everything but its files, and of what and by what they are made.
ReaderRecord record_of(const Project& project, const ReaderChoice& choice,
                       const BoundVersion& version, ReaderFormat format, Paper paper);

/// Whether a file of the folder is as it was exported.
bool is_as_exported(const std::filesystem::path& folder, const ExportedFile& file);

/// What the folder has, if the same program would make the same.
std::optional<ReaderRecord> made_before(const std::filesystem::path& folder,
                                        const ReaderRecord& record);

}  // namespace brochure

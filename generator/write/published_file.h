#pragma once

// A file of the output folder as it should be: an output as it is, or compressed.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/output.h"
#include "write/compression.h"

namespace brochure {

struct PublishedFile {
  std::string path;  ///< below the output folder
  const Output* output = nullptr;
  std::optional<Coding> coding;  ///< nothing: as it is
};

enum class Compress { No, Yes };

/// Every output and, if they are wanted, the compressed copies of those that are texts.
std::vector<PublishedFile> files_of(const Outputs& outputs, Compress compress);

/// What an output is, or the file that it is a copy of.
std::string bytes_of(const Output& output);

/// What is to be written.
std::string bytes_of(const PublishedFile& file);

enum class State { Missing, Same, Different };

/// How a file on disk stands to what it should be. A compressed copy is the same if it gives the
/// output's bytes again: another version of the compressor is no reason to write all anew.
State state_of(const PublishedFile& file, const std::filesystem::path& target);

}  // namespace brochure

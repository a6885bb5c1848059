#include "write/file_list.h"

#include <fstream>

#include "write/output_path.h"

namespace brochure {
namespace {

constexpr std::string_view introduction =
    "# Files that brochure wrote here. It deletes no others.\n";

}  // namespace

std::optional<FileList> read_file_list(const std::filesystem::path& folder) {
  std::ifstream stream(folder / file_list_name);
  if (!stream) return std::nullopt;
  FileList files;
  for (std::string line; std::getline(stream, line);) {
    if (!line.starts_with('#') && !reason_against_path(line)) files.insert(std::move(line));
  }
  return files;
}

std::string file_list_text(const FileList& files) {
  std::string text(introduction);
  for (const std::string& file : files) text += file + "\n";
  return text;
}

}  // namespace brochure

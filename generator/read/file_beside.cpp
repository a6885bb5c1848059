#include "read/file_beside.h"

#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"

namespace brochure {
namespace {

/// The file in the same folder that may be meant.
std::string nearest_file(std::string_view path, std::span<const std::string> files) {
  const std::string_view folder = path.substr(0, path.rfind('/') + 1);
  std::vector<std::string_view> names;
  for (const std::string& file : files) {
    if (file.starts_with(folder)) names.push_back(std::string_view(file).substr(folder.size()));
  }
  const auto near = nearest(path.substr(folder.size()), names, 1);
  return near.empty() ? std::string() : std::string(names[near[0]]);
}

}  // namespace

std::string path_beside(std::string_view path_of_text, std::string_view written) {
  const std::size_t folder_end = path_of_text.rfind('/');
  const std::string_view folder = folder_end == std::string_view::npos
                                      ? std::string_view{}
                                      : path_of_text.substr(0, folder_end + 1);
  return std::string(folder) + std::string(written);
}

std::string help_for_missing_file(std::string_view path, std::string_view written,
                                  std::span<const std::string> files) {
  const bool outside = written.find(':') != std::string_view::npos || written.starts_with("/") ||
                       written.find("..") != std::string_view::npos;
  if (outside) return "put it into the folder of this file, and name it without a path";
  const std::string near = nearest_file(path, files);
  return near.empty() ? fmt::format("put it at {}, or correct the name", path)
                      : fmt::format("did you mean '{}'?", near);
}

}  // namespace brochure

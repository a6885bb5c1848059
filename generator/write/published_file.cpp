#include "write/published_file.h"

#include <variant>

#include "base/file_bytes.h"
#include "base/overloaded.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

std::size_t size_of(const Output& output) {
  return std::visit(
      Overloaded{[](const std::string& text) { return text.size(); },
                 [](const CopyOf& copy) { return std::size_t{fs::file_size(copy.file)}; }},
      output.content);
}

bool holds(const fs::path& file, const std::string& text) {
  return fs::file_size(file) == text.size() && read_bytes(file) == text;
}

bool holds(const fs::path& file, const CopyOf& copy) {
  return fs::file_size(file) == fs::file_size(copy.file) &&
         read_bytes(file) == read_bytes(copy.file);
}

bool is_as_it_should_be(const PublishedFile& file, const fs::path& target) {
  if (file.coding) return unpacks_to(read_bytes(target), *file.coding, bytes_of(*file.output));
  return std::visit([&](const auto& content) { return holds(target, content); },
                    file.output->content);
}

}  // namespace

std::vector<PublishedFile> files_of(const Outputs& outputs, Compress compress) {
  std::vector<PublishedFile> files;
  for (const Output& output : outputs) {
    files.push_back({.path = output.path, .output = &output});
    if (compress == Compress::No || !is_compressible(output.path, size_of(output))) continue;
    for (const Coding coding : codings) {
      files.push_back({.path = output.path + std::string(ending_of(coding)),
                       .output = &output,
                       .coding = coding});
    }
  }
  return files;
}

std::string bytes_of(const Output& output) {
  return std::visit(Overloaded{[](const std::string& text) { return text; },
                               [](const CopyOf& copy) { return read_bytes(copy.file); }},
                    output.content);
}

std::string bytes_of(const PublishedFile& file) {
  std::string bytes = bytes_of(*file.output);
  return file.coding ? compressed(bytes, *file.coding) : bytes;
}

State state_of(const PublishedFile& file, const fs::path& target) {
  const fs::file_status status = fs::symlink_status(target);
  if (!fs::exists(status)) return State::Missing;
  if (!fs::is_regular_file(status)) return State::Different;
  return is_as_it_should_be(file, target) ? State::Same : State::Different;
}

}  // namespace brochure

#include "support/scratch_folder.h"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <system_error>

#include <stdlib.h>  // NOLINT(modernize-deprecated-headers): mkdtemp is POSIX

namespace brochure {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
  std::string name = fs::temp_directory_path() / "brochure-test-XXXXXX";
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a folder for tests");
  path = fs::canonical(name);
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(path, ignored);
}

void ScratchFolder::write(std::string_view file, std::string_view text) const {
  const fs::path whole = path / file;
  fs::create_directories(whole.parent_path());
  std::ofstream stream(whole, std::ios::binary);
  stream.write(text.data(), static_cast<std::streamsize>(text.size()));
  if (!stream.flush()) throw std::runtime_error("cannot write " + whole.string());
}

std::string ScratchFolder::read(std::string_view file) const {
  std::ifstream stream(path / file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + std::string(file));
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::map<std::string, std::string> ScratchFolder::files_in(std::string_view folder) const {
  std::map<std::string, std::string> files;
  if (!fs::exists(path / folder)) return files;
  for (const auto& entry : fs::recursive_directory_iterator(path / folder)) {
    if (!entry.is_regular_file()) continue;
    const std::string name = entry.path().lexically_relative(path).generic_string();
    files[entry.path().lexically_relative(path / folder).generic_string()] = read(name);
  }
  return files;
}

}  // namespace brochure

#include "engines/work_folder.h"

#include <cstdlib>
#include <string>
#include <system_error>

#include "base/failure.h"

namespace brochure {

WorkFolder::WorkFolder() {
  std::string path = (std::filesystem::temp_directory_path() / "brochure-XXXXXX").string();
  if (mkdtemp(path.data()) == nullptr)
    throw Failure("cannot make a folder to work in: " + path, "Is TMPDIR full?");
  path_ = path;
}

WorkFolder::~WorkFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace brochure

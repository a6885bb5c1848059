#include "write/staging.h"

#include <string>
#include <system_error>

namespace brochure {

namespace fs = std::filesystem;

Staging::Staging(const fs::path& folder) : path_(folder / staging_name) {
  fs::remove_all(path_);
  fs::create_directory(path_);
}

Staging::~Staging() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

fs::path Staging::fresh(std::size_t number) const { return path_ / std::to_string(number); }

fs::path Staging::aside(std::size_t number) const {
  return path_ / (std::to_string(number) + ".old");
}

}  // namespace brochure

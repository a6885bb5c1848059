#include "support/generated_page.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace brochure {

bool is_up_to_date(std::string_view path, const std::string& text) {
  const std::filesystem::path file = std::filesystem::path(BROCHURE_SOURCE_DIR) / path;
  if (std::getenv("BROCHURE_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(file, std::ios::binary) << text;
    return true;
  }
  std::ifstream stream(file, std::ios::binary);
  return text == std::string(std::istreambuf_iterator<char>(stream), {});
}

}  // namespace brochure

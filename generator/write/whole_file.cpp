#include "write/whole_file.h"

#include <system_error>

#include "base/file_bytes.h"
#include "base/interruption.h"

namespace brochure {

void write_whole_file(const std::filesystem::path& file, std::string_view bytes) {
  const std::filesystem::path folder = file.parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder);
  const std::filesystem::path fresh = folder / ("." + file.filename().string() + ".new");
  const InterruptionsNoted noted;
  try {
    write_bytes(fresh, bytes);
    std::filesystem::rename(fresh, file);
  } catch (const std::filesystem::filesystem_error&) {
    std::error_code ignored;
    std::filesystem::remove(fresh, ignored);
    throw;
  }
  stop_if_interrupted();
}

}  // namespace brochure

#include "commands/cache.h"

#include <system_error>
#include <vector>

#include <fmt/core.h>
#include <unistd.h>

#include "base/file_bytes.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// A crash may leave an empty file.
bool is_whole(const fs::path& file) {
  std::error_code error;
  const auto size = fs::file_size(file, error);
  return !error && size > 0;
}

/// Never seen half written, not even by another run at the same time.
void keep(const fs::path& file, const std::string& bytes) {
  const fs::path waiting = fmt::format("{}.{}", file.string(), ::getpid());
  fs::create_directories(file.parent_path());
  write_bytes(waiting, bytes);
  fs::rename(waiting, file);
}

}  // namespace

Cache::Cache(const fs::path& folder) : folder_(fs::absolute(folder)) {}

bool Cache::has(const std::string& name) const {
  return !folder_.empty() && is_whole(folder_ / name);
}

std::variant<std::string, CopyOf> Cache::get(const std::string& name,
                                             const std::function<std::string()>& make) const {
  if (folder_.empty()) return make();
  {
    const std::scoped_lock lock(mutex_);
    used_.insert(name);
  }
  const fs::path file = folder_ / name;
  if (is_whole(file)) return CopyOf{file.string()};
  std::string bytes = make();
  try {
    keep(file, bytes);
  } catch (const fs::filesystem_error&) {
    return bytes;
  }
  return CopyOf{file.string()};
}

void Cache::forget_unused() const {
  std::error_code error;
  std::vector<fs::path> unused;
  for (fs::recursive_directory_iterator entry(folder_, error), end; !error && entry != end;
       entry.increment(error)) {
    const bool is_used = used_.contains(entry->path().lexically_relative(folder_).generic_string());
    if (entry->is_regular_file(error) && !is_used) unused.push_back(entry->path());
  }
  for (const fs::path& file : unused) fs::remove(file, error);
}

}  // namespace brochure

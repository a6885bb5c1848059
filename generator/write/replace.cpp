#include "write/replace.h"

#include <system_error>

namespace brochure {
namespace {

namespace fs = std::filesystem;

void delete_empty_parents(const fs::path& file, const fs::path& top) {
  std::error_code not_empty;
  for (fs::path folder = file.parent_path(); folder != top && folder.has_relative_path();
       folder = folder.parent_path()) {
    // Deletes a folder only if nothing is in it.
    if (!fs::remove(folder, not_empty)) return;
  }
}

/// Keeps a second name of the file, so that the target is there all the time. Where the file system
/// has no second names, the file itself is moved.
void keep_aside(const fs::path& target, const fs::path& aside) {
  std::error_code error;
  fs::create_hard_link(target, aside, error);
  if (!error || error == std::errc::no_such_file_or_directory) return;
  fs::rename(target, aside);
}

void put_in_place(const Replacement& replacement) {
  fs::create_directories(replacement.target.parent_path());
  if (fs::is_directory(fs::symlink_status(replacement.target))) {
    fs::remove(replacement.target);  // throws if something is in it
  } else {
    keep_aside(replacement.target, replacement.aside);
  }
  fs::rename(replacement.fresh, replacement.target);
}

void replace(const Replacement& replacement, const fs::path& top) {
  if (!replacement.fresh.empty()) return put_in_place(replacement);
  fs::rename(replacement.target, replacement.aside);
  delete_empty_parents(replacement.target, top);
}

/// Does what it can: an error while putting back must not hide the error that made it necessary.
void put_back(const Replacement& replacement, const fs::path& top) {
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(replacement.aside, ignored))) {
    fs::create_directories(replacement.target.parent_path(), ignored);
    fs::rename(replacement.aside, replacement.target, ignored);
  } else if (!replacement.fresh.empty() &&
             !fs::exists(fs::symlink_status(replacement.fresh, ignored))) {
    // The new file came to a place where none was before.
    fs::remove(replacement.target, ignored);
  }
  delete_empty_parents(replacement.target, top);
}

}  // namespace

void replace_files(const std::vector<Replacement>& replacements, const fs::path& top) {
  std::size_t begun = 0;
  try {
    for (; begun < replacements.size(); ++begun) replace(replacements[begun], top);
  } catch (...) {
    for (std::size_t i = begun + 1; i-- > 0;) put_back(replacements[i], top);
    throw;
  }
}

}  // namespace brochure

#include "write/publish.h"

#include <algorithm>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "base/failure.h"
#include "base/file_bytes.h"
#include "base/parallel.h"
#include "write/file_list.h"
#include "write/folder_lock.h"
#include "write/output_path.h"
#include "write/published_file.h"
#include "write/replace.h"
#include "write/staging.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

FileList paths_of(const std::vector<PublishedFile>& files) {
  FileList paths;
  for (const PublishedFile& file : files) {
    if (const auto reason = reason_against_path(file.path)) {
      throw Failure(fmt::format("cannot publish '{}': {}", file.path, *reason),
                    "Rename the file it comes from.");
    }
    if (!paths.insert(file.path).second) {
      throw Failure(fmt::format("two files would be published as '{}'", file.path));
    }
  }
  return paths;
}

bool may_hold_a_site(const fs::path& folder) {
  if (fs::exists(folder / file_list_name)) return true;
  // What a crash leaves of a first run, and what git needs to publish from a branch.
  return std::ranges::all_of(fs::directory_iterator(folder), [](const fs::directory_entry& entry) {
    return entry.path().filename() == staging_name || entry.path().filename() == ".git";
  });
}

void refuse_foreign_folder(const fs::path& folder) {
  if (may_hold_a_site(folder)) return;
  throw Failure(
      fmt::format("the folder '{}' holds files that brochure did not write", folder.string()),
      "Choose another folder with --output, or empty this one.");
}

/// Whether every folder above the file, as far as it is there, is a real one. A link could lead
/// anywhere.
bool stands_in(const fs::path& site, const fs::path& file) {
  const fs::path folder = (site / file).parent_path();
  return fs::weakly_canonical(folder) == folder;
}

void refuse_linked_folders(const FileList& files, const fs::path& site) {
  fs::path checked = site;
  for (const fs::path file : files) {
    const fs::path folder = (site / file).parent_path();
    if (folder == checked) continue;
    if (!stands_in(site, file)) {
      throw Failure(fmt::format("a link stands in the way to '{}'", folder.string()),
                    "Delete the link: brochure writes only into the output folder itself.");
    }
    checked = folder;
  }
}

/// What has to be done to a folder.
struct Plan {
  std::vector<PublishedFile> to_write;
  std::vector<std::string> to_delete;
  FileList earlier;  ///< what the last run left there
  FileList current;
};

void refuse_foreign(const std::string& path, const fs::path& target, const FileList& earlier) {
  // A folder in the way may turn out to be empty when its files are deleted.
  if (earlier.contains(path) || fs::is_directory(fs::symlink_status(target))) return;
  throw Failure(fmt::format("'{}' is in the way: brochure did not write it", target.string()),
                "Move or delete it.");
}

Plan plan_changes(const std::vector<PublishedFile>& files, const fs::path& site) {
  Plan plan{.earlier = read_file_list(site).value_or(FileList{}), .current = paths_of(files)};
  refuse_linked_folders(plan.current, site);

  std::vector<State> states(files.size());
  for_each_index(files.size(), [&](std::size_t index) {
    states[index] = state_of(files[index], site / files[index].path);
  });
  for (std::size_t index = 0; index < files.size(); ++index) {
    const std::string& path = files[index].path;
    if (states[index] == State::Different) refuse_foreign(path, site / path, plan.earlier);
    if (states[index] != State::Same) plan.to_write.push_back(files[index]);
  }
  for (const std::string& path : plan.earlier) {
    const bool is_ours =
        stands_in(site, path) && fs::is_regular_file(fs::symlink_status(site / path));
    if (!plan.current.contains(path) && is_ours) plan.to_delete.push_back(path);
  }
  return plan;
}

Output list_output(const FileList& files) {
  return {.path = std::string(file_list_name), .content = file_list_text(files)};
}

/// Writes a file's new contents to where they wait. An error names the file that it was to become.
void stage(const PublishedFile& file, const fs::path& waiting, const fs::path& target) {
  const std::string bytes = bytes_of(file);
  try {
    write_bytes(waiting, bytes);
  } catch (const fs::filesystem_error& error) {
    throw fs::filesystem_error("cannot write", target, error.code());
  }
}

void carry_out(const Plan& plan, const fs::path& site) {
  // While files are being replaced, the list names the old ones and the new: after a crash, both
  // are still ours.
  FileList both = plan.earlier;
  both.insert(plan.current.begin(), plan.current.end());
  const Output list_of_both = list_output(both);
  const Output list_of_current = list_output(plan.current);
  const auto as_it_is = [](const Output& output) {
    return PublishedFile{.path = output.path, .output = &output};
  };

  const Staging staging(site);
  std::vector<PublishedFile> staged;  // without an output where a file goes away
  std::vector<Replacement> replacements;
  const auto add = [&](PublishedFile file) {
    const std::size_t number = staged.size();
    replacements.push_back({.target = site / file.path,
                            .fresh = file.output != nullptr ? staging.fresh(number) : fs::path(),
                            .aside = staging.aside(number)});
    staged.push_back(std::move(file));
  };
  if (both != plan.earlier) add(as_it_is(list_of_both));
  for (const std::string& path : plan.to_delete) add({.path = path});
  for (const PublishedFile& file : plan.to_write) add(file);
  if (both != plan.current) add(as_it_is(list_of_current));

  for_each_index(staged.size(), [&](std::size_t index) {
    if (staged[index].output == nullptr) return;
    stage(staged[index], replacements[index].fresh, replacements[index].target);
  });
  replace_files(replacements, site);
}

/// The file that an error is about, and not the one that waits to take its place.
fs::path file_named_by(const fs::filesystem_error& error) {
  const bool is_waiting = error.path1().parent_path().filename() == staging_name;
  return is_waiting && !error.path2().empty() ? error.path2() : error.path1();
}

}  // namespace

PublishReport publish(const Outputs& outputs, const fs::path& folder, Compress compress) {
  try {
    fs::create_directories(folder);
    const fs::path site = fs::canonical(folder);
    const FolderLock lock(site);
    refuse_foreign_folder(site);
    const std::vector<PublishedFile> files = files_of(outputs, compress);
    const Plan plan = plan_changes(files, site);
    const bool is_changed =
        !plan.to_write.empty() || !plan.to_delete.empty() || plan.earlier != plan.current;
    if (is_changed) carry_out(plan, site);
    return {.written = plan.to_write.size(),
            .unchanged = files.size() - plan.to_write.size(),
            .deleted = plan.to_delete};
  } catch (const fs::filesystem_error& error) {
    throw Failure(fmt::format("cannot write the site: {}: {}", file_named_by(error).string(),
                              error.code().message()),
                  fmt::format("'{}' is as it was before.", folder.string()));
  }
}

}  // namespace brochure

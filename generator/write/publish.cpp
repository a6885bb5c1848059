#include "write/publish.h"

#include <algorithm>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "base/failure.h"
#include "base/overloaded.h"
#include "base/parallel.h"
#include "write/file_bytes.h"
#include "write/file_list.h"
#include "write/folder_lock.h"
#include "write/output_path.h"
#include "write/replace.h"
#include "write/staging.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

FileList paths_of(const Outputs& outputs) {
  FileList paths;
  for (const Output& output : outputs) {
    if (const auto reason = reason_against_path(output.path)) {
      throw Failure(fmt::format("cannot publish '{}': {}", output.path, *reason),
                    "Rename the file it comes from.");
    }
    if (!paths.insert(output.path).second) {
      throw Failure(fmt::format("two files would be published as '{}'", output.path));
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

enum class State { Missing, Same, Different };

std::string bytes_of(const Output& output) {
  return std::visit(Overloaded{[](const std::string& text) { return text; },
                               [](const CopyOf& copy) { return read_bytes(copy.file); }},
                    output.content);
}

bool holds(const fs::path& file, const std::string& text) {
  return fs::file_size(file) == text.size() && read_bytes(file) == text;
}

bool holds(const fs::path& file, const CopyOf& copy) {
  return fs::file_size(file) == fs::file_size(copy.file) &&
         read_bytes(file) == read_bytes(copy.file);
}

State state_of(const Output& output, const fs::path& target) {
  const fs::file_status status = fs::symlink_status(target);
  if (!fs::exists(status)) return State::Missing;
  if (!fs::is_regular_file(status)) return State::Different;
  const bool is_same =
      std::visit([&](const auto& content) { return holds(target, content); }, output.content);
  return is_same ? State::Same : State::Different;
}

/// What has to be done to a folder.
struct Plan {
  std::vector<const Output*> to_write;
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

Plan plan_changes(const Outputs& outputs, const fs::path& site) {
  Plan plan{.earlier = read_file_list(site).value_or(FileList{}), .current = paths_of(outputs)};
  refuse_linked_folders(plan.current, site);

  std::vector<State> states(outputs.size());
  for_each_index(outputs.size(), [&](std::size_t index) {
    states[index] = state_of(outputs[index], site / outputs[index].path);
  });
  for (std::size_t index = 0; index < outputs.size(); ++index) {
    const std::string& path = outputs[index].path;
    if (states[index] == State::Different) refuse_foreign(path, site / path, plan.earlier);
    if (states[index] != State::Same) plan.to_write.push_back(&outputs[index]);
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
void stage(const Output& output, const fs::path& waiting, const fs::path& target) {
  const std::string bytes = bytes_of(output);
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

  const Staging staging(site);
  std::vector<const Output*> staged;
  std::vector<Replacement> replacements;
  const auto add = [&](const std::string& path, const Output* output) {
    const std::size_t number = staged.size();
    staged.push_back(output);
    replacements.push_back({.target = site / path,
                            .fresh = output != nullptr ? staging.fresh(number) : fs::path(),
                            .aside = staging.aside(number)});
  };
  if (both != plan.earlier) add(list_of_both.path, &list_of_both);
  for (const std::string& path : plan.to_delete) add(path, nullptr);
  for (const Output* output : plan.to_write) add(output->path, output);
  if (both != plan.current) add(list_of_current.path, &list_of_current);

  for_each_index(staged.size(), [&](std::size_t index) {
    if (staged[index] == nullptr) return;
    stage(*staged[index], replacements[index].fresh, replacements[index].target);
  });
  replace_files(replacements, site);
}

/// The file that an error is about, and not the one that waits to take its place.
fs::path file_named_by(const fs::filesystem_error& error) {
  const bool is_waiting = error.path1().parent_path().filename() == staging_name;
  return is_waiting && !error.path2().empty() ? error.path2() : error.path1();
}

}  // namespace

PublishReport publish(const Outputs& outputs, const fs::path& folder) {
  try {
    fs::create_directories(folder);
    const fs::path site = fs::canonical(folder);
    const FolderLock lock(site);
    refuse_foreign_folder(site);
    const Plan plan = plan_changes(outputs, site);
    const bool is_changed =
        !plan.to_write.empty() || !plan.to_delete.empty() || plan.earlier != plan.current;
    if (is_changed) carry_out(plan, site);
    return {.written = plan.to_write.size(),
            .unchanged = outputs.size() - plan.to_write.size(),
            .deleted = plan.to_delete};
  } catch (const fs::filesystem_error& error) {
    throw Failure(fmt::format("cannot write the site: {}: {}", file_named_by(error).string(),
                              error.code().message()),
                  fmt::format("'{}' is as it was before.", folder.string()));
  }
}

}  // namespace brochure

#include "commands/offline_zip.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/ascii.h"
#include "base/failure.h"
#include "base/language.h"
#include "base/zip_archive.h"
#include "compose/search/searchable.h"
#include "export/interface_word.h"
#include "export/offline/offline_site.h"
#include "export/offline/toolkit_part.h"
#include "export/search_index.h"
#include "model/address.h"
#include "write/output_path.h"
#include "write/published_file.h"

namespace brochure {
namespace {

/// Old programs of Windows hold 260 characters with the folders above, which we don't know.
constexpr std::size_t path_length_max = 200;

using Pages = std::set<std::string>;

/// The pages of what goes along with a toolkit, the lists of everything, and the page to search on.
/// Overviews are of all toolkits, and stay behind.
Pages pages_with(const Project& project, EntityIndex toolkit) {
  const std::set<EntityIndex> part = part_with_toolkit(project.linked, toolkit);
  Pages pages;
  for (const PageRequest& page : project.pages) {
    const bool is_told = (page.type == PageRequest::Type::Entity && part.contains(page.entity)) ||
                         page.type == PageRequest::Type::List ||
                         page.type == PageRequest::Type::Search;
    if (is_told) pages.insert(page.path);
  }
  return pages;
}

/// What is not there cannot be found. The file keeps its name, since pages refer to it.
void narrow_search(const Project& project, const Pages& pages, Outputs& files) {
  const std::string_view index = search_index_path;
  const std::string_view stem = index.substr(0, index.rfind('.') + 1);
  const auto found = std::ranges::find_if(
      files, [&](const Output& file) { return std::string_view(file.path).starts_with(stem); });
  if (found == files.end()) return;
  Searchable searchable = searchable_of(project.linked, project.site, project.themes.words);
  std::erase_if(searchable.findables, [&](const Findable& findable) {
    return !pages.contains(findable.address.substr(0, findable.address.find('#')));
  });
  found->content = search_index(searchable).content;
}

void require_safe(const std::vector<ZipEntry>& entries) {
  std::set<std::string> small;
  for (const ZipEntry& entry : entries) {
    auto reason = reason_against_path(entry.path);
    if (entry.path.size() > path_length_max) reason = "it is too long for some systems";
    if (!small.insert(in_small_letters(entry.path)).second)
      reason = "another file has the same name but for its case";
    if (!reason) continue;
    throw Failure(fmt::format("cannot pack '{}': {}", entry.path, *reason),
                  "Rename the file it comes from.");
  }
}

std::string start_page_of(const Project& project, const ReaderChoice& choice) {
  const Words& words = project.themes.words;
  const Site& site = project.site;
  const Theme& theme = project.themes.by_name.at(site.theme);
  const std::string brochure = folder_of_brochure;
  std::string title = site.title;
  std::string beginning = list_path(Kind::Page);
  if (choice.request.toolkit) {
    const Entity& toolkit = entity_at(project.linked, *choice.request.toolkit);
    title = toolkit.title;
    beginning = page_path(toolkit);
  }
  return start_page({.language = site.language,
                     .direction = is_right_to_left(site.language) ? "rtl" : "",
                     .title = title,
                     .text = interface_word(words, "offline_text"),
                     .open = interface_word(words, "offline_open"),
                     .beginning = brochure + beginning,
                     .style = theme.styles.empty() ? "" : brochure + theme.styles.front()});
}

}  // namespace

std::string offline_zip(const Project& project, const std::filesystem::path& root,
                        const ReaderChoice& choice, const Cache& cache) {
  if (is_part(choice.request)) {
    throw Failure("the offline brochure is of a whole toolkit", "Leave --select out.");
  }
  std::optional<Pages> pages;
  if (choice.request.toolkit) pages = pages_with(project, *choice.request.toolkit);
  Outputs files = offline_files(make_site(project, root, cache), pages, project.site.address);
  if (pages) narrow_search(project, *pages, files);
  const std::string folder = choice.name + "/";
  std::vector<ZipEntry> entries{
      {.path = folder + start_file, .bytes = start_page_of(project, choice)}};
  for (const Output& file : files) {
    entries.push_back({.path = folder + folder_of_brochure + file.path, .bytes = bytes_of(file)});
  }
  require_safe(entries);
  return zip_archive(entries);
}

}  // namespace brochure

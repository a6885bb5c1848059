#include "commands/pipeline.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "base/failure.h"
#include "base/file_bytes.h"
#include "base/files.h"
#include "base/parallel.h"
#include "commands/content_pictures.h"
#include "commands/content_videos.h"
#include "commands/imprint_check.h"
#include "commands/map_outlines_file.h"
#include "commands/package_files.h"
#include "commands/reader_downloads.h"
#include "commands/site_config.h"
#include "commands/site_files.h"
#include "commands/site_pages.h"
#include "commands/theme_names.h"
#include "commands/typefaces.h"
#include "compose/search/searchable.h"
#include "export/collection_json.h"
#include "export/feed.h"
#include "export/hosting.h"
#include "export/llms.h"
#include "export/robots.h"
#include "export/schema.h"
#include "export/search_index.h"
#include "export/sitemap.h"
#include "link/link.h"
#include "model/address.h"
#include "read/collection.h"
#include "render/asset_check.h"
#include "render/asset_names.h"
#include "render/theme.h"
#include "write/compression.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

void require_project(const fs::path& root) {
  for (const char* needed : {"content", "themes", site_file}) {
    if (fs::exists(root / needed)) continue;
    throw Failure(fmt::format("no project in '{}': there is no {}",
                              fs::weakly_canonical(root).string(), needed),
                  "Run brochure in the project's folder, or name that with --root DIR.");
  }
}

void add(const Sources& sources, const Diagnostics& diagnostics, Problems& problems) {
  std::ranges::move(problems_in(sources, diagnostics), std::back_inserter(problems));
}

/// Reads the collection and links it.
void load_collection(const fs::path& root, const Cache& cache, const Extras& extras,
                     Project& project) {
  Diagnostics diagnostics;
  FolderContents files = read_folder(root, "content", content_rules(), diagnostics);
  project.file_count = files.texts.size();
  // Nothing at all is a failed copy or a wrong folder, and no reason to empty the site.
  if (files.texts.empty() && diagnostics.empty()) {
    throw Failure("the folder 'content' holds no texts",
                  "Put the collection there, or name another project with --root DIR.");
  }
  Collection collection = read_collection(std::move(files), diagnostics);
  project.linked = link(std::move(collection), diagnostics);
  project.pictures = examine_pictures(root, project.linked.collection, cache, diagnostics);
  examine_videos(root, project.linked.collection, diagnostics);
  // From here on every reference has its target, unless an error says otherwise.
  if (!has_errors(diagnostics) && extras.downloads)
    project.site.downloads = exported_versions(root, project.linked);
  if (!has_errors(diagnostics))
    project.pages = plan_pages(project.linked, project.site, diagnostics);
  add(project.linked.collection.sources, diagnostics, project.problems);
}

/// The templates that the pages need. They depend on the sort of page alone, so one of each sort
/// will do.
std::vector<std::string> template_names(const Project& project) {
  std::map<std::tuple<PageRequest::Type, Kind, Overview>, const PageRequest*> samples;
  for (const PageRequest& page : project.pages) {
    const bool is_entity = page.type == PageRequest::Type::Entity;
    const Kind kind = is_entity ? entity_at(project.linked, page.entity).kind : page.list;
    samples.try_emplace({page.type, kind, page.overview}, &page);
  }
  std::set<std::string> names;
  for (const auto& [sort, page] : samples) {
    names.insert(
        compose_page(project.linked, project.site, project.themes.words, *page).template_name);
  }
  return {names.begin(), names.end()};
}

/// The themes' files that are published as they are, as texts.
void read_assets(const fs::path& root, Outputs& assets) {
  for (Output& asset : assets) {
    const auto* copy = std::get_if<CopyOf>(&asset.content);
    if (copy != nullptr) asset.content = read_bytes(root / copy->file);
  }
}

std::set<std::string> paths_of(const Outputs& outputs) {
  std::set<std::string> paths;
  for (const Output& output : outputs) paths.insert(output.path);
  return paths;
}

void load_looks(const fs::path& root, const fs::path& packages, const SiteConfig& config,
                Project& project) {
  Diagnostics diagnostics;
  const FolderRules rules{.text_endings = {".toml", ".css", ".mustache", ".js"}};
  const FolderContents files = read_folder(root, "themes", rules, diagnostics);
  const auto names = themes_in_use(config, project.linked, files, project.problems);
  const Languages languages{.interface = project.site.language,
                            .content = content_language_of(project.site)};
  project.themes = load_themes(files, names, languages, diagnostics);
  add_package_files(packages, project.themes, diagnostics);
  project.outlines = load_outlines(packages, project.themes, diagnostics);
  if (!has_errors(diagnostics) && !has_errors(project.problems)) {
    require_templates(project.themes, files, template_names(project), diagnostics);
    read_assets(root, project.themes.assets);
    read_typefaces(project.themes, diagnostics);
    project.themes.assets.push_back(
        search_index(searchable_of(project.linked, project.site, project.themes.words)));
    check_asset_references(files, project.themes, paths_of(project.static_files), diagnostics);
    name_assets_by_content(project.themes);
  }
  add(files.texts, diagnostics, project.problems);
}

/// Where the files are published that a page offers to download.
std::vector<std::string> attached_to(const Project& project, const PageRequest& page) {
  std::vector<std::string> paths;
  if (page.type != PageRequest::Type::Overview && page.type != PageRequest::Type::List)
    return paths;
  const PageView view =
      compose_page(project.linked, project.site, project.themes.words, page, project.outlines);
  for (const Attachment& attachment : view.attachments) paths.push_back(attachment.path);
  return paths;
}

/// Where everything but the static files is published.
std::set<std::string> taken_addresses(const Project& project) {
  std::set<std::string> taken{collection_path, schema_path};
  for (const PageRequest& page : project.pages) {
    taken.insert(page.path);
    if (is_looked_for(page)) taken.insert(markdown_path(page.path));
    for (std::string& path : attached_to(project, page)) taken.insert(std::move(path));
  }
  for (const Output& asset : project.themes.assets) taken.insert(asset.path);
  taken.merge(paths_of(files_of_downloads(project.site.downloads)));
  for (const std::string& file : project.linked.collection.pictures)
    taken.insert(picture_path(file));
  return taken;
}

/// Where compressed copies of these files may be published.
std::set<std::string> addresses_of_copies(const std::set<std::string>& paths) {
  constexpr std::size_t long_enough = std::numeric_limits<std::size_t>::max();
  std::set<std::string> copies;
  for (const std::string& path : paths) {
    if (!is_compressible(path, long_enough)) continue;
    for (const Coding coding : codings) copies.insert(path + std::string(ending_of(coding)));
  }
  return copies;
}

/// Where no file of the publisher's own may stand.
std::set<std::string> addresses_for_us(const Project& project, Compress compress) {
  std::set<std::string> taken = taken_addresses(project);
  if (compress == Compress::No) return taken;
  std::set<std::string> paths = taken;
  paths.insert({robots_path, llms_path, sitemap_path, feed_path});
  paths.merge(paths_of(project.static_files));
  taken.merge(addresses_of_copies(paths));
  return taken;
}

/// Files of the project that are published as they are.
std::vector<std::string> files_to_copy(const Project& project) {
  std::vector<std::string> files(project.linked.collection.pictures.begin(),
                                 project.linked.collection.pictures.end());
  for (const Output& output : project.static_files) {
    if (const auto* copy = std::get_if<CopyOf>(&output.content)) files.push_back(copy->file);
  }
  return files;
}

/// Files to be copied are named from the project's folder; the disk wants them from where we stand.
Outputs from_root(Outputs outputs, const fs::path& root) {
  for (Output& output : outputs) {
    if (auto* copy = std::get_if<CopyOf>(&output.content))
      copy->file = (root / copy->file).string();
  }
  return outputs;
}

/// What leads readers' programs to the pages, and tells servers how to show them. A file of the
/// publisher's own takes the place of ours.
Outputs directions(const Project& project, const PageRecords& pages) {
  const Site& site = project.site;
  Outputs outputs{robots(site), llms(site, project.linked, pages)};
  if (!site.address.empty()) outputs.push_back(sitemap(site, pages));
  if (!site.address.empty() && has_reviewed_cases(project.linked))
    outputs.push_back(feed(site, project.linked, pages));
  for (const Host host : site.hosts) outputs.push_back(hosting_rules(site, host));
  std::erase_if(outputs, [&](const Output& output) {
    return std::ranges::find(project.static_files, output.path, &Output::path) !=
           project.static_files.end();
  });
  return outputs;
}

}  // namespace

Project load_project(const fs::path& root, const fs::path& packages, const Cache& cache,
                     const Extras& extras) {
  require_project(root);
  Project project;
  const SiteConfig config = load_site(root, project.problems);
  project.site = config.site;
  load_collection(root, cache, extras, project);
  project.static_files = load_static_files(root);
  load_looks(root, packages, config, project);
  std::ranges::move(missing_particulars(config, project.linked),
                    std::back_inserter(project.problems));
  std::ranges::move(clashes(project.static_files, addresses_for_us(project, extras.compress)),
                    std::back_inserter(project.problems));
  std::ranges::move(kept_for_ever(project.static_files, project.site),
                    std::back_inserter(project.problems));
  std::ranges::move(unsafe_names(files_to_copy(project)), std::back_inserter(project.problems));
  if (!project.site.downloads.empty() && !has_errors(project.problems))
    std::ranges::move(outdated_versions(project, root), std::back_inserter(project.problems));
  std::ranges::stable_sort(project.problems, {}, [](const Problem& problem) {
    return std::tie(problem.path, problem.line, problem.column);
  });
  return project;
}

Outputs make_site(const Project& project, const fs::path& root, const Cache& cache) {
  SitePages pages = make_pages(project, root, cache);
  Outputs site = std::move(pages.outputs);
  std::ranges::move(directions(project, pages.records), std::back_inserter(site));
  const auto add_all = [&](const Outputs& more) {
    std::ranges::copy(more, std::back_inserter(site));
  };
  add_all(project.themes.assets);
  add_all(project.static_files);
  add_all(files_of_downloads(project.site.downloads));
  site.push_back(collection_json(project.linked));
  site.push_back(collection_schema());
  return from_root(std::move(site), root);
}

}  // namespace brochure

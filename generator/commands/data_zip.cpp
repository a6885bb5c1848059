#include "commands/data_zip.h"

#include <set>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "base/failure.h"
#include "base/parallel.h"
#include "base/zip_archive.h"
#include "export/collection_json.h"
#include "export/csv.h"
#include "export/data/kind_sheets.h"
#include "export/data/vocabulary.h"
#include "export/json.h"
#include "export/offline/toolkit_part.h"
#include "export/schema.h"
#include "render/data_block.h"

namespace brochure {
namespace {

/// What the page of an entity tells search engines.
Json graph_of_page(const Project& project, const PageRequest& page) {
  const PageView view =
      compose_page(project.linked, project.site, project.themes.words, page, project.outlines);
  const auto found = view.view.find("structured_data");
  if (found == view.view.end()) return Json::array();
  std::string text;
  append_json(std::get<ViewObject>(found->second.value), text);
  return Json::parse(text)["@graph"];
}

/// The nodes of all pages in one graph, without the ways to them.
std::string linked_data(const Project& project, const Told& told) {
  std::vector<const PageRequest*> pages;
  for (const PageRequest& page : project.pages) {
    if (page.type == PageRequest::Type::Entity && is_told(told, page.entity)) {
      pages.push_back(&page);
    }
  }
  std::vector<Json> graphs(pages.size());
  for_each_index(pages.size(),
                 [&](std::size_t index) { graphs[index] = graph_of_page(project, *pages[index]); });
  Json nodes = Json::array();
  for (const Json& graph : graphs) {
    for (const Json& node : graph) {
      if (node["@type"] != "BreadcrumbList") nodes.push_back(node);
    }
  }
  return Json({{"@context", "https://schema.org"}, {"@graph", std::move(nodes)}}).dump(2) + "\n";
}

void add_text(const std::string& folder, const Output& file, std::vector<ZipEntry>& entries) {
  const std::string name = file.path.substr(file.path.rfind('/') + 1);
  entries.push_back({.path = folder + name, .bytes = std::get<std::string>(file.content)});
}

}  // namespace

std::string data_zip(const Project& project, const ReaderChoice& choice) {
  if (is_part(choice.request)) {
    throw Failure("data are of a whole toolkit", "Leave --select out.");
  }
  Told told;
  if (choice.request.toolkit) told = part_with_toolkit(project.linked, *choice.request.toolkit);
  const std::string folder = choice.name + "-data/";
  std::vector<ZipEntry> entries;
  if (!told) {
    add_text(folder, collection_json(project.linked), entries);
    add_text(folder, collection_schema(), entries);
  }
  for (const auto& [name, sheet] : kind_sheets(project.linked, told)) {
    entries.push_back({.path = fmt::format("{}csv/{}.csv", folder, name), .bytes = to_csv(sheet)});
  }
  entries.push_back({.path = folder + "graph.jsonld", .bytes = linked_data(project, told)});
  entries.push_back(
      {.path = folder + "vocabulary.ttl",
       .bytes = vocabulary(project.linked, project.site, project.themes.words, told)});
  return zip_archive(entries);
}

}  // namespace brochure

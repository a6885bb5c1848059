#include "support/real_site.h"

#include <filesystem>

#include "commands/pipeline.h"
#include "support/packages.h"

namespace brochure {

RealSite site_made_in(const std::filesystem::path& root) {
  RealSite site;
  // Drawing takes seconds; what has been drawn is shared by all test programs.
  const Cache cache(root / cache_folder);
  for (const Output& output : make_site(load_project(root, fetched_packages()), root, cache)) {
    const auto* text = std::get_if<std::string>(&output.content);
    site.files[output.path] = text == nullptr ? std::string() : *text;
    if (text == nullptr || !output.path.ends_with(".html")) continue;
    const pugi::xml_parse_result result = site.pages[output.path].load_buffer(
        text->data(), text->size(),
        pugi::parse_default | pugi::parse_doctype | pugi::parse_ws_pcdata);
    if (!result) site.unreadable[output.path] = result.description();
  }
  return site;
}

const RealSite& real_site() {
  static const RealSite site = site_made_in(BROCHURE_SOURCE_DIR);
  return site;
}

std::string path_from(std::string_view page, std::string_view link) {
  // Shown at any depth, 404.html says its addresses from the top of the server.
  if (link.starts_with('/')) return std::string(link.substr(1));
  const std::filesystem::path folder = std::filesystem::path(page).parent_path();
  const std::string path = (folder / std::string(link)).lexically_normal().generic_string();
  return path.starts_with("..") ? std::string() : path;
}

}  // namespace brochure

#include "export/offline/offline_site.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "base/escape.h"
#include "export/llms.h"
#include "export/offline/inside_links.h"
#include "export/robots.h"
#include "export/sitemap.h"
#include "model/address.h"

namespace brochure {
namespace {

constexpr std::array<std::string_view, 7> files_for_servers{
    robots_path, sitemap_path, llms_path, feed_path, not_found_path, "_headers", ".htaccess"};
constexpr std::array<std::string_view, 2> folders_for_servers{share_folder, "hosting/"};

bool is_page(const Output& file) {
  return file.path.ends_with(".html") && std::holds_alternative<std::string>(file.content);
}

/// What all pages need. Everything else is taken along if a page refers to it.
bool is_always_needed(std::string_view path) { return path.starts_with(assets_folder); }

void leave_out_others(const std::set<std::string>& pages, Outputs& site) {
  std::set<std::string> needed;
  for (const Output& file : site) {
    if (!is_page(file) || !pages.contains(file.path)) continue;
    needed.merge(paths_referred_to(std::get<std::string>(file.content), file.path));
  }
  std::erase_if(site, [&](const Output& file) {
    if (file.path.ends_with(".html")) return !pages.contains(file.path);
    return !is_always_needed(file.path) && !needed.contains(file.path);
  });
}

}  // namespace

bool is_for_servers(std::string_view path) {
  return std::ranges::find(files_for_servers, path) != files_for_servers.end() ||
         std::ranges::any_of(folders_for_servers,
                             [&](std::string_view folder) { return path.starts_with(folder); }) ||
         path.ends_with(".md");
}

std::string start_page(const StartPage& page) {
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{0}\" "
      "xml:lang=\"{0}\"{1}>\n<head>\n<meta charset=\"utf-8\"/>\n",
      xml_escaped(page.language), page.direction.empty() ? "" : " dir=\"" + page.direction + "\"");
  out += fmt::format("<title>{}</title>\n", xml_escaped(page.title));
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
  out += fmt::format("<meta http-equiv=\"refresh\" content=\"0; url={}\"/>\n",
                     xml_escaped(page.beginning));
  if (!page.style.empty())
    out += fmt::format("<link rel=\"stylesheet\" href=\"{}\"/>\n", xml_escaped(page.style));
  out += fmt::format("</head>\n<body>\n<main class=\"frame\">\n<h1>{}</h1>\n<p>{}</p>\n",
                     xml_escaped(page.title), xml_escaped(page.text));
  return out + fmt::format("<p><a href=\"{}\">{}</a></p>\n</main>\n</body>\n</html>\n",
                           xml_escaped(page.beginning), xml_escaped(page.open));
}

Outputs offline_files(Outputs site, const std::optional<std::set<std::string>>& pages,
                      std::string_view site_address) {
  std::erase_if(site, [](const Output& file) { return is_for_servers(file.path); });
  if (pages) leave_out_others(*pages, site);
  std::set<std::string> there;
  for (const Output& file : site) there.insert(file.path);
  const auto is_there = [&](const std::string& path) { return there.contains(path); };
  for (Output& file : site) {
    if (!is_page(file)) continue;
    auto& text = std::get<std::string>(file.content);
    text = with_links_kept_inside(text, file.path, is_there, site_address);
  }
  std::ranges::sort(site, {}, &Output::path);
  return site;
}

}  // namespace brochure

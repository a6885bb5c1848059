#include "commands/site_config.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "base/files.h"
#include "render/toml.h"

namespace brochure {
namespace {

struct Key {
  std::string_view name;
  std::string Site::*value;
};

constexpr std::array keys{
    Key{"title", &Site::title},     Key{"description", &Site::description},
    Key{"address", &Site::address}, Key{"language", &Site::language},
    Key{"theme", &Site::theme},     Key{"publisher", &Site::publisher},
    Key{"contact", &Site::contact}, Key{"edition", &Site::edition},
    Key{"licence", &Site::licence},
};

std::vector<std::string_view> key_names() {
  std::vector<std::string_view> names(keys.size());
  std::ranges::transform(keys, names.begin(), &Key::name);
  return names;
}

void read_entry(const TomlEntry& entry, Site& site, Diagnostics& diagnostics) {
  const auto key = std::ranges::find(keys, std::string_view(entry.key), &Key::name);
  if (key == keys.end()) return report_unknown_key(entry, key_names(), diagnostics);
  if (auto text = read_text(entry, diagnostics)) site.*key->value = std::move(*text);
}

/// Reports what is no address on the web. There may be none.
void check_address(const TomlEntry& entry, std::string_view address, Diagnostics& diagnostics) {
  if (address.empty() || address.starts_with("https://") || address.starts_with("http://")) return;
  diagnostics.push_back({.code = Code::UnsafeLink,
                         .where = entry.value.where,
                         .message = fmt::format("'{}' takes an address on the web", entry.key),
                         .help = {"begin it with https:// or http://"}});
}

void read_site(SiteConfig& config, Diagnostics& diagnostics) {
  Site& site = config.site;
  const auto table = read_toml(config.sources, FileId{0}, diagnostics);
  if (!table) return;
  for (const TomlEntry& entry : *table) {
    read_entry(entry, site, diagnostics);
    if (entry.key == "address") check_address(entry, site.address, diagnostics);
    if (entry.key == "licence") check_address(entry, site.licence, diagnostics);
    if (entry.key == "theme") config.theme = entry.value.where;
  }
  if (!site.address.empty() && !site.address.ends_with('/')) site.address += '/';
  if (site.title.empty()) {
    diagnostics.push_back({.code = Code::MissingKey,
                           .message = "the site needs 'title'",
                           .help = {"add title = \"...\"   (what the site is called)"}});
  }
}

}  // namespace

SiteConfig load_site(const std::filesystem::path& root, Problems& problems) {
  Diagnostics diagnostics;
  SiteConfig config;
  config.sources = {read_text_file(root, site_file, {}, diagnostics)};
  // A file that could not be read would lack every key.
  if (diagnostics.empty()) read_site(config, diagnostics);
  std::ranges::move(problems_in(config.sources, diagnostics), std::back_inserter(problems));
  return config;
}

}  // namespace brochure

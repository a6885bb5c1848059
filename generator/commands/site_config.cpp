#include "commands/site_config.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "base/files.h"
#include "base/language.h"
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
    Key{"contact", &Site::contact}, Key{"content_language", &Site::content_language},
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

/// An address on the web, ending in '/'. There may be none.
void check_address(const TomlEntry& entry, Site& site, Diagnostics& diagnostics) {
  std::string& address = site.address;
  if (address.empty()) return;
  if (!address.starts_with("https://") && !address.starts_with("http://")) {
    diagnostics.push_back({.code = Code::UnsafeLink,
                           .where = entry.value.where,
                           .message = "'address' takes an address on the web",
                           .help = {"begin it with https:// or http://"}});
  }
  if (!address.ends_with('/')) address += '/';
}

/// A tag that is none is reported, and the language left as if nothing had been said.
void check_language(const TomlEntry& entry, std::string Site::*language, Site& site,
                    Diagnostics& diagnostics) {
  const std::string* tag = std::get_if<std::string>(&entry.value.data);
  if (tag == nullptr || is_language(*tag)) return;
  diagnostics.push_back({.code = Code::UnknownLanguage,
                         .where = entry.value.where,
                         .message = fmt::format("no language '{}'", *tag),
                         .help = {help_for_language(*tag)}});
  site.*language = Site{}.*language;
}

void read_site(SiteConfig& config, Diagnostics& diagnostics) {
  Site& site = config.site;
  const auto table = read_toml(config.sources, FileId{0}, diagnostics);
  if (!table) return;
  for (const TomlEntry& entry : *table) {
    read_entry(entry, site, diagnostics);
    if (entry.key == "address") check_address(entry, site, diagnostics);
    if (entry.key == "theme") config.theme = entry.value.where;
    if (entry.key == "language") check_language(entry, &Site::language, site, diagnostics);
    if (entry.key == "content_language") {
      check_language(entry, &Site::content_language, site, diagnostics);
    }
  }
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

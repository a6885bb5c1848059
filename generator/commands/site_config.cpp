#include "commands/site_config.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/files.h"
#include "base/language.h"
#include "base/plain_text.h"
#include "base/suggest.h"
#include "commands/site_address.h"
#include "render/toml.h"

namespace brochure {
namespace {

/// A key that takes a text, and where the text goes.
template <class Owner>
struct TextKey {
  std::string_view name;
  std::string Owner::*value;
};

constexpr std::array site_keys{
    TextKey<Site>{"title", &Site::title},
    TextKey<Site>{"description", &Site::description},
    TextKey<Site>{"address", &Site::address},
    TextKey<Site>{"language", &Site::language},
    TextKey<Site>{"content_language", &Site::content_language},
    TextKey<Site>{"theme", &Site::theme},
    TextKey<Site>{"publisher", &Site::publisher},
    TextKey<Site>{"contact", &Site::contact},
    TextKey<Site>{"edition", &Site::edition},
    TextKey<Site>{"licence", &Site::licence},
};

using ParticularKey = TextKey<Particulars>;

constexpr std::array imprint_keys{
    ParticularKey{"office", &Particulars::office},
    ParticularKey{"postal_address", &Particulars::postal_address},
    ParticularKey{"telephone", &Particulars::telephone},
    ParticularKey{"register", &Particulars::register_entry},
    ParticularKey{"vat_number", &Particulars::vat_number},
    ParticularKey{"supervisor", &Particulars::supervisor},
};

constexpr std::array accessibility_keys{
    ParticularKey{"feedback", &Particulars::feedback},
    ParticularKey{"enforcement", &Particulars::enforcement},
};

constexpr std::array reader_keys{
    TextKey<ReaderWording>{"purpose", &ReaderWording::purpose},
    TextKey<ReaderWording>{"decision", &ReaderWording::decision},
};

constexpr std::array<std::pair<std::string_view, Host>, 3> host_names{
    {{"headers", Host::Headers}, {"nginx", Host::Nginx}, {"apache", Host::Apache}}};

constexpr std::array<std::string_view, 4> tables_and_lists{"hosts", "imprint", "accessibility",
                                                           "reader_versions"};

template <class Keys>
std::vector<std::string_view> names_of_keys(const Keys& keys) {
  std::vector<std::string_view> names;
  names.reserve(std::size(keys));
  for (const auto& key : keys) names.push_back(key.name);
  return names;
}

/// A text without the blanks around it. What is no text of one line is reported.
std::optional<std::string> read_plain_text(const TomlEntry& entry, Diagnostics& diagnostics) {
  auto text = read_text(entry, diagnostics);
  if (!text) return std::nullopt;
  if (const auto fault = fault_of_plain_text(*text)) {
    diagnostics.push_back({.code = fault->code,
                           .where = entry.value.where,
                           .message = fmt::format("'{}' {}", entry.key, fault->reason),
                           .help = {std::string(fault->help)}});
  }
  const std::size_t begin = text->find_first_not_of(' ');
  if (begin == std::string::npos) return std::string();
  return text->substr(begin, text->find_last_not_of(' ') + 1 - begin);
}

/// False if the entry is none of these keys.
template <class Owner, std::size_t Count>
bool read_text_key(const TomlEntry& entry, const std::array<TextKey<Owner>, Count>& keys,
                   Owner& owner, Diagnostics& diagnostics) {
  const auto key = std::ranges::find(keys, std::string_view(entry.key), &TextKey<Owner>::name);
  if (key == keys.end()) return false;
  if (auto text = read_plain_text(entry, diagnostics)) owner.*key->value = std::move(*text);
  return true;
}

template <class Owner, std::size_t Count>
void read_table(const TomlEntry& entry, const std::array<TextKey<Owner>, Count>& keys, Owner& owner,
                Diagnostics& diagnostics) {
  const auto* table = std::get_if<TomlTable>(&entry.value.data);
  if (table == nullptr) {
    diagnostics.push_back({.code = Code::WrongType,
                           .where = entry.value.where,
                           .message = fmt::format("'{}' is a table", entry.key),
                           .help = {fmt::format("begin it with a line [{}]", entry.key)}});
    return;
  }
  for (const TomlEntry& inner : *table) {
    if (!read_text_key(inner, keys, owner, diagnostics))
      report_unknown_key(inner, names_of_keys(keys), diagnostics);
  }
}

void report_unknown_host(const std::string& name, Span where, Diagnostics& diagnostics) {
  std::vector<std::string_view> known;
  known.reserve(host_names.size());
  for (const auto& [known_name, host] : host_names) known.push_back(known_name);
  const auto near = nearest(name, known, 1);
  diagnostics.push_back(
      {.code = Code::OutOfRange,
       .where = where,
       .message = fmt::format("no host '{}'", name),
       .help = {near.empty() ? fmt::format("there are: {}", fmt::join(known, ", "))
                             : fmt::format("did you mean '{}'?", known[near.front()])}});
}

void read_hosts(const TomlEntry& entry, std::vector<Host>& hosts, Diagnostics& diagnostics) {
  const auto* list = std::get_if<TomlList>(&entry.value.data);
  if (list == nullptr) {
    diagnostics.push_back({.code = Code::WrongType,
                           .where = entry.value.where,
                           .message = "'hosts' takes a list of texts",
                           .help = {"hosts = [\"nginx\"]"}});
    return;
  }
  for (const TomlValue& value : *list) {
    const auto* name = std::get_if<std::string>(&value.data);
    if (name == nullptr) {
      diagnostics.push_back({.code = Code::WrongType,
                             .where = value.where,
                             .message = "each of 'hosts' must be a text",
                             .help = {"hosts = [\"nginx\"]"}});
      continue;
    }
    const auto host = std::ranges::find(host_names, std::string_view(*name),
                                        &std::pair<std::string_view, Host>::first);
    if (host == host_names.end()) {
      report_unknown_host(*name, value.where, diagnostics);
    } else if (std::ranges::find(hosts, host->second) == hosts.end()) {
      hosts.push_back(host->second);
    }
  }
}

/// Reports what cannot be used of an address. There may be none.
void check_address(const TomlEntry& entry, const std::string& address,
                   std::optional<AddressFault> (*fault_of)(std::string_view),
                   Diagnostics& diagnostics) {
  if (address.empty() || fault_of_plain_text(address)) return;
  auto fault = fault_of(address);
  if (!fault) return;
  diagnostics.push_back({.code = Code::UnsafeLink,
                         .where = entry.value.where,
                         .message = fmt::format("'{}' {}", entry.key, fault->reason),
                         .help = {std::move(fault->help)}});
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

void read_entry(const TomlEntry& entry, SiteConfig& config, Diagnostics& diagnostics) {
  Site& site = config.site;
  if (read_text_key(entry, site_keys, site, diagnostics)) {
    if (entry.key == "address")
      check_address(entry, site.address, fault_of_site_address, diagnostics);
    if (entry.key == "licence")
      check_address(entry, site.licence, fault_of_web_address, diagnostics);
    if (entry.key == "address") config.address = entry.value.where;
    if (entry.key == "theme") config.theme = entry.value.where;
    if (entry.key == "language") check_language(entry, &Site::language, site, diagnostics);
    if (entry.key == "content_language") {
      check_language(entry, &Site::content_language, site, diagnostics);
    }
  } else if (entry.key == "hosts") {
    read_hosts(entry, site.hosts, diagnostics);
  } else if (entry.key == "imprint") {
    read_table(entry, imprint_keys, site.particulars, diagnostics);
  } else if (entry.key == "accessibility") {
    read_table(entry, accessibility_keys, site.particulars, diagnostics);
  } else if (entry.key == "reader_versions") {
    read_table(entry, reader_keys, site.reader_wording, diagnostics);
  } else {
    std::vector<std::string_view> known = names_of_keys(site_keys);
    known.insert(known.end(), tables_and_lists.begin(), tables_and_lists.end());
    report_unknown_key(entry, known, diagnostics);
  }
}

void read_site(SiteConfig& config, Diagnostics& diagnostics) {
  const auto table = read_toml(config.sources, FileId{0}, diagnostics);
  if (!table) return;
  for (const TomlEntry& entry : *table) read_entry(entry, config, diagnostics);
  std::string& address = config.site.address;
  address = with_small_scheme(std::move(address));
  if (!address.empty() && !address.ends_with('/')) address += '/';
  if (config.site.title.empty()) {
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

#include "commands/imprint_check.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "compose/particulars.h"

namespace brochure {
namespace {

/// Something a page has to say, and the key of site.toml that says it.
struct Need {
  std::string_view page;
  std::string_view key;
  std::string_view table;  ///< that the key stands below; empty: none
  bool is_met = false;
};

std::vector<Need> needs_of(const Site& site) {
  const Particulars& own = site.particulars;
  return {
      {imprint_id, "publisher", "", !site.publisher.empty()},
      {imprint_id, "postal_address", "imprint", !own.postal_address.empty()},
      {imprint_id, "contact", "", !site.contact.empty()},
      {accessibility_id, "feedback", "accessibility",
       !own.feedback.empty() || !site.contact.empty()},
      {accessibility_id, "enforcement", "accessibility", !own.enforcement.empty()},
  };
}

}  // namespace

Problems missing_particulars(const SiteConfig& config, const LinkedCollection& linked) {
  if (config.site.address.empty()) return {};
  std::vector<std::string> help;
  for (const Need& need : needs_of(config.site)) {
    if (need.is_met || !find_entity(linked, Kind::Page, need.page)) continue;
    const std::string place = need.table.empty() ? "" : fmt::format(" below [{}]", need.table);
    help.push_back(fmt::format("for the page '{}' add {} = \"...\"{}", need.page, need.key, place));
  }
  if (help.empty()) return {};
  return problems_in(config.sources, {{.code = Code::IncompleteImprint,
                                       .where = config.address,
                                       .message = "who publishes the site is not said in full",
                                       .label = "public, so the law asks for it",
                                       .help = std::move(help)}});
}

}  // namespace brochure

#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/ascii.h"
#include "compose/compose.h"
#include "compose/links.h"
#include "model/address.h"

namespace brochure {
namespace {

class Plan {
 public:
  Plan(const LinkedCollection& linked, Diagnostics& diagnostics)
      : linked_(linked), diagnostics_(diagnostics) {}

  void add(PageRequest request) {
    // Paths that some file systems cannot tell apart are one.
    const auto [place, is_new] =
        places_.try_emplace(in_small_letters(request.path), requests_.size());
    if (is_new) {
      requests_.push_back(std::move(request));
    } else {
      report(request, requests_[place->second]);
    }
  }

  std::vector<PageRequest> take() { return std::move(requests_); }

 private:
  const std::string& file_path(const Entity& entity) const {
    return file_of(linked_.collection.sources, entity.file).path;
  }

  /// Whose address it is, for people.
  std::string owner_of(const PageRequest& request) const {
    switch (request.type) {
      case PageRequest::Type::List:
        return "a list of the site";
      case PageRequest::Type::Overview:
      case PageRequest::Type::Overviews:
        return "an overview";
      case PageRequest::Type::Downloads:
        return "the page of downloads";
      case PageRequest::Type::Search:
        return "the page to search on";
      case PageRequest::Type::NotFound:
        return "what is shown where there is no page";
      case PageRequest::Type::Entity:
      case PageRequest::Type::Redirect:
        break;
    }
    return file_path(entity_at(linked_, request.entity));
  }

  void report(const PageRequest& request, const PageRequest& first) {
    const Entity& entity = entity_at(linked_, request.entity);
    diagnostics_.push_back({.code = Code::AddressClash,
                            .where = {.file = entity.file},
                            .message = fmt::format("the address '{}' is also that of {}",
                                                   request.path, owner_of(first)),
                            .help = {"give one of the two another id"}});
  }

  const LinkedCollection& linked_;
  Diagnostics& diagnostics_;
  std::vector<PageRequest> requests_;
  std::map<std::string, std::size_t> places_;
};

void plan_overviews(const LinkedCollection& linked, Plan& plan) {
  if (!has_any_overview(linked)) return;
  plan.add({.type = PageRequest::Type::Overviews, .path = overviews_path});
  for (const Overview overview : all_overviews) {
    if (!has_overview(linked, overview)) continue;
    plan.add({.type = PageRequest::Type::Overview,
              .path = overview_path(overview),
              .overview = overview});
  }
}

}  // namespace

std::vector<PageRequest> plan_pages(const LinkedCollection& linked, const Site& site,
                                    Diagnostics& diagnostics) {
  Plan plan(linked, diagnostics);
  plan.add({.type = PageRequest::Type::NotFound, .path = not_found_path});
  for (const Kind kind : listed_kinds) {
    if (!has_list(linked, kind)) continue;
    plan.add({.type = PageRequest::Type::List, .path = list_path(kind), .list = kind});
  }
  plan_overviews(linked, plan);
  if (!site.downloads.empty())
    plan.add({.type = PageRequest::Type::Downloads, .path = downloads_path});
  plan.add({.type = PageRequest::Type::Search, .path = search_path});
  std::vector<PageRequest> redirects;
  for (const auto& entities : linked.in_order) {
    for (const EntityIndex index : entities) {
      const Entity& entity = entity_at(linked, index);
      if (!introduces_a_list(entity)) {
        plan.add({.type = PageRequest::Type::Entity, .path = page_path(entity), .entity = index});
      }
      for (const std::string& alias : entity.aliases) {
        std::string path = alias_path(entity, alias);
        if (path == page_path(entity)) continue;
        redirects.push_back(
            {.type = PageRequest::Type::Redirect, .path = std::move(path), .entity = index});
      }
    }
  }
  // Last, so that an alias never takes a page's address.
  for (PageRequest& redirect : redirects) plan.add(std::move(redirect));
  return plan.take();
}

}  // namespace brochure

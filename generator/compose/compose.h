#pragma once

// Compose: what each page shows, as plain data. Decides everything that is shown; knows nothing of
// HTML.

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "compose/overviews/overview.h"
#include "model/linked.h"
#include "model/outlines.h"
#include "model/picture_file.h"
#include "model/site.h"
#include "model/theme.h"
#include "model/view.h"

namespace brochure {

/// A page to be composed: the page of an entity, the list of a kind, an overview, the page that
/// leads to all overviews, the page of downloads, the page to search on, a redirect from an alias,
/// or what is shown where there is no page.
struct PageRequest {
  enum class Type { Entity, List, Overview, Overviews, Downloads, Search, Redirect, NotFound };
  Type type = Type::Entity;
  std::string path;
  EntityIndex entity{};  ///< of Entity and Redirect
  Kind list{};           ///< of List
  Overview overview{};   ///< of Overview
};

/// Every page of the site, each path once. Two entities that claim the same path (also if they
/// differ only in case, since some file systems don't tell these apart) are reported.
std::vector<PageRequest> plan_pages(const LinkedCollection& linked, const Site& site,
                                    Diagnostics& diagnostics);

/// One page. Depends on nothing but its arguments, so pages may be composed at the same time.
/// `outlines` are those of countries, for maps; `pictures` the photographs that have smaller
/// copies.
PageView compose_page(const LinkedCollection& linked, const Site& site, const Words& words,
                      const PageRequest& request, const Outlines& outlines = {},
                      const PictureFiles& pictures = {});

}  // namespace brochure

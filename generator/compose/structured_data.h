#pragma once

// What a page is about, in the vocabulary of schema.org, for search engines and reference managers.
// https://schema.org/docs/schemas.html

#include <string>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// What is known of the page from its view: `title`, `description` and `breadcrumb`.
ViewObject structured_data_of(const Edition& edition, EntityIndex index, const ViewObject& view);

/// Likewise of the page that lists a kind, at `path`. The home page tells of the site and its data.
ViewObject structured_data_of_list(const Edition& edition, Kind list, const std::string& path,
                                   const ViewObject& view);

/// Likewise of a page about the whole collection. The way to it is told apart from the view.
ViewObject structured_data_of_page(const Edition& edition, const ViewList& breadcrumb,
                                   const std::string& path, const ViewObject& view);

}  // namespace brochure

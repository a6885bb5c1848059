#pragma once

// Where each entity's page stands. Addresses are made of ids alone, because both are permanent.

#include <string>
#include <string_view>

#include "model/entity.h"

namespace brochure {

/// The page to search on, which is also an index of everything.
inline constexpr const char* search_path = "search.html";

/// The page that offers reader versions.
inline constexpr const char* downloads_path = "downloads.html";

/// The path of the entity's page below the site's root, such as
/// "toolkits/neighbourhoods/resources.html".
std::string page_path(const Entity& entity);

/// The path of a page by its id alone. Only for what does not belong to a programme as a whole.
std::string page_path(Kind kind, std::string_view id);

/// The id that an alias stands for: the alias in the form of an id, in the folder of the entity's
/// id.
std::string alias_id(const Entity& entity, std::string_view alias);

/// The path that the entity's page would have under an alias, for redirects.
std::string alias_path(const Entity& entity, std::string_view alias);

/// The path of the page that lists all entities of a kind, such as "cities.html".
std::string list_path(Kind kind);

/// Where a picture of the content folder is published; `file` begins with the folder's name:
/// "content/cities/ghent/market.jpg" goes to "pictures/cities/ghent/market.jpg".
std::string picture_path(std::string_view file);

/// The path of what a page says as Markdown: "cities/ghent.html" -> "cities/ghent.md".
std::string markdown_path(std::string_view page_path);

/// Where the themes' files are published, the pictures that stand for pages when they are shared,
/// and the collection as data.
inline constexpr std::string_view assets_folder = "assets/";
inline constexpr std::string_view share_folder = "share/";
inline constexpr std::string_view data_folder = "data/";
inline constexpr std::string_view downloads_folder = "reader/";

/// What servers show where there is no page.
inline constexpr const char* not_found_path = "404.html";

/// The whole collection as data.
inline constexpr const char* collection_path = "data/collection.json";

/// What has changed, as an Atom feed.
inline constexpr const char* feed_path = "feed.xml";

/// From one page to the site's root: "" or "../" repeated.
std::string to_root(std::string_view page_path);

/// The anchor of a guide question, and of a sub-point of it (both counted from 1; 0 for the
/// question itself): "q3", "q3-2".
std::string question_anchor(std::size_t question, std::size_t point = 0);

}  // namespace brochure

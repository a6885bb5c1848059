#pragma once

// Where each entity's page stands. Addresses are made of ids alone, because both are permanent.

#include <string>
#include <string_view>

#include "model/entity.h"

namespace brochure {

/// The path of the entity's page below the site's root, such as
/// "toolkits/neighbourhoods/resources.html".
std::string page_path(const Entity& entity);

/// The path that the entity's page would have under another id, for redirects from its aliases.
std::string page_path(Kind kind, std::string_view id);

/// The path of the page that lists all entities of a kind, such as "cities.html".
std::string list_path(Kind kind);

/// From one page to the site's root: "" or "../" repeated.
std::string to_root(std::string_view page_path);

/// The anchor of a guide question, and of a sub-point of it (both counted from 1; 0 for the
/// question itself): "q3", "q3-2".
std::string question_anchor(std::size_t question, std::size_t point = 0);

}  // namespace brochure

#pragma once

// Files that are published as they are: pictures, and what stands in site/static.

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "base/report.h"
#include "model/entity.h"
#include "model/output.h"
#include "model/site.h"
#include "model/view.h"

namespace brochure {

/// Where the pictures that a page shows are published.
std::set<std::string> pictures_on(const PageView& page);

/// The files of the pictures in a text, as it says them.
std::set<std::string> pictures_in(const Prose& prose);

/// The files of an entity's videos: themselves, their posters and captions.
std::set<std::string> video_files_of(const Entity& entity);

/// Everything in site/static.
Outputs load_static_files(const std::filesystem::path& root);

/// Files of site/static that take the address of a page or of another file of the site. Addresses
/// that differ only in case count as the same, because some systems can't tell them apart.
Problems clashes(const Outputs& static_files, const std::set<std::string>& taken);

/// Files of site/static in folders that a host of the site keeps for ever as a whole: a change of
/// them would reach no reader who has them.
Problems kept_for_ever(const Outputs& static_files, const Site& site);

/// Files to be published whose names not every system can hold; their paths in the project.
Problems unsafe_names(const std::vector<std::string>& files);

}  // namespace brochure

#pragma once

// The brochure as a folder that needs no server and no network.

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "model/output.h"

namespace brochure {

/// Whether a file of the site is for servers, search engines and other programs alone.
bool is_for_servers(std::string_view path);

/// What only the page itself, on its own, is told of. `style` and `beginning` are paths from the
/// start page.
struct StartPage {
  std::string language;
  std::string direction;  ///< "rtl", or empty
  std::string title;
  std::string text;       ///< what the folder is
  std::string open;       ///< the words of the link
  std::string beginning;  ///< where it leads
  std::string style;
};

/// The page at the top of the folder. It leads on by itself.
std::string start_page(const StartPage& page);

inline constexpr const char* start_file = "START.html";
inline constexpr const char* folder_of_brochure = "brochure/";

/// The files of the site that go along, in order: `pages`, the files they refer to, and what all
/// pages need; without `pages` everything but what is for servers. Links to what does not go along
/// lead to the web.
Outputs offline_files(Outputs site, const std::optional<std::set<std::string>>& pages,
                      std::string_view site_address);

}  // namespace brochure

#include "cli/small_site.h"

#include "support/packages.h"

namespace brochure {

namespace fs = std::filesystem;

SmallSite::SmallSite() {
  write("site/site.toml", "title = \"Small site\"\n");
  write("content/alpha/programme.md", R"(+++
title = "Alpha"
theme = "base"
+++
A programme.
)");
  write("content/alpha/beta/toolkit.md", R"(+++
title = "Beta"
year = 2014
+++
A toolkit.
)");
  write("content/alpha/beta/factors/review.md", R"(+++
number = 1
title = "Review"
statement = "The city looks before it acts."
+++
It matters.

## Guide questions
- Who looks?
)");
  write("content/alpha/beta/cases/ghent.md", R"(+++
city = "ghent"
title = "Ghent looks"
kind = "example"
illustrates = ["kf:1"]
+++
They hold [reviews](kf:1) of it.
)");
  write("content/cities/ghent.toml", R"(title = "Ghent"
country = "BE"
coordinates = [51.05, 3.72]
)");
  fs::create_directory_symlink(fs::path(BROCHURE_SOURCE_DIR) / "themes", scratch.path / "themes");
  const fs::path packages = scratch.path / packages_folder;
  fs::create_directories(packages.parent_path());
  fs::create_directory_symlink(fetched_packages(), packages);
}

void SmallSite::remove(std::string_view file) const { fs::remove_all(scratch.path / file); }

Run SmallSite::run(const std::vector<std::string>& arguments, const std::string& before) const {
  return run_brochure(arguments, scratch.path, before);
}

std::map<std::string, std::string> SmallSite::published() const {
  return scratch.files_in("site/public");
}

}  // namespace brochure

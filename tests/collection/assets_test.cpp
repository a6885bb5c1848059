// Every style sheet of the real site: what holds for all of them.

#include <algorithm>
#include <regex>
#include <string>

#include <doctest/doctest.h>

#include "support/real_site.h"

namespace brochure {
namespace {

TEST_CASE("everything that a style sheet loads is part of the site") {
  const std::regex loaded(R"re(url\("([^"]*)"\))re");
  std::size_t files = 0;
  for (const auto& [path, text] : real_site().files) {
    if (!path.ends_with(".css")) continue;
    for (std::sregex_iterator match(text.begin(), text.end(), loaded), end; match != end; ++match) {
      const std::string address = (*match)[1];
      if (address.starts_with("data:")) continue;
      ++files;
      CAPTURE(address);
      CHECK(real_site().files.contains(path_from(path, address)));
    }
  }
  CHECK(files >= 8);
}

TEST_CASE("what is published of others has its licence beside it") {
  const auto& files = real_site().files;
  for (const char* package :
       {"fontsource-variable-source-serif-4", "fontsource-variable-source-sans-3"}) {
    CAPTURE(package);
    CHECK(files.contains("assets/base/licences/" + std::string(package) + ".txt"));
  }
}

}  // namespace
}  // namespace brochure

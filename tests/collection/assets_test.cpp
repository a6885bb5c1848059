// Every style sheet of the real site: what holds for all of them.

#include <algorithm>
#include <regex>
#include <string>

#include <doctest/doctest.h>

#include "support/real_site.h"

namespace brochure {
namespace {

/// The asset of this name, whatever hash stands in it.
const std::string& asset(std::string_view begin, std::string_view end) {
  const auto found = std::ranges::find_if(real_site().files, [&](const auto& file) {
    return file.first.starts_with(begin) && file.first.ends_with(end);
  });
  REQUIRE(found != real_site().files.end());
  return found->second;
}

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

TEST_CASE("every script that a page loads is part of the site") {
  for (const auto& [path, page] : real_site().pages) {
    for_each_element(page, [&, &from = path](const pugi::xml_node& element) {
      const std::string_view type = element.attribute("type").value();
      if (std::string_view(element.name()) != "script" || !type.empty()) return;
      const std::string script = path_from(from, element.attribute("src").value());
      CHECK_MESSAGE(real_site().files.contains(script), from << " loads " << script);
    });
  }
}

TEST_CASE("the search leads to pages of the site, and to places on them") {
  const std::string& index = asset("assets/search-index.", ".js");
  const std::regex addresses(R"re("address":"([^"#]*)(#([^"]*))?")re");
  std::size_t found = 0;
  for (std::sregex_iterator match(index.begin(), index.end(), addresses), end; match != end;
       ++match, ++found) {
    const auto page = real_site().files.find((*match)[1].str());
    REQUIRE_MESSAGE(page != real_site().files.end(), (*match)[1].str());
    if (!(*match)[3].matched) continue;
    CHECK(page->second.find("id=\"" + (*match)[3].str() + "\"") != std::string::npos);
  }
  CHECK(found > 250);
}

}  // namespace
}  // namespace brochure

// The pictures that stand for the real site's pages elsewhere.

#include <set>
#include <string>

#include <doctest/doctest.h>

#include "support/real_site.h"

namespace brochure {
namespace {

/// What `<meta property="NAME">` of a page says; empty if it has none.
std::string meta(const pugi::xml_document& page, const std::string& property) {
  const std::string way = "/html/head/meta[@property='" + property + "']";
  return page.select_node(way.c_str()).node().attribute("content").value();
}

/// Of redirects, and of the page for addresses that lead nowhere, nobody is told.
bool is_looked_for(const std::string& path, const pugi::xml_document& page) {
  return path != "404.html" && path != "search.html" &&
         !page.select_node("/html/head/meta[@http-equiv='refresh']");
}

TEST_CASE("every page that readers look for has a picture of its own, and no other page has one") {
  std::set<std::string> pictures;
  std::size_t pages = 0;
  for (const auto& file : real_site().pages) {
    const auto& path = file.first;
    const auto& page = file.second;
    CAPTURE(path);
    const std::string address = meta(page, "og:image");
    if (!is_looked_for(path, page)) {
      CHECK(address.empty());
      continue;
    }
    ++pages;
    const std::size_t folder = address.find("share/");
    REQUIRE(folder != std::string::npos);
    CHECK(address.starts_with("https://"));
    CHECK(real_site().files.contains(address.substr(folder)));
    CHECK_FALSE(meta(page, "og:image:alt").empty());
    CHECK(meta(page, "og:image:width") == "1200");
    CHECK(meta(page, "og:image:height") == "630");
    pictures.insert(address);
  }
  CHECK(pages > 400);
  CHECK(pictures.size() > pages * 9 / 10);
}

}  // namespace
}  // namespace brochure

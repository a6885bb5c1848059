#include <doctest/doctest.h>

#include "export/offline/inside_links.h"
#include "export/offline/offline_site.h"
#include "export/offline/toolkit_part.h"
#include "support/linked.h"
#include "support/text.h"

namespace brochure {
namespace {

const std::string web = "https://example.org/kit/";

std::string kept_inside(const std::string& page, const std::string& address = web) {
  const auto is_there = [](const std::string& path) { return path == "cities/ghent.html"; };
  return with_links_kept_inside(page, "toolkits/a.html", is_there, address);
}

std::vector<std::string> paths_of(const Outputs& files) {
  std::vector<std::string> paths;
  for (const Output& file : files) paths.push_back(file.path);
  return paths;
}

TEST_CASE("links to what goes along stay, others lead to the web") {
  CHECK(kept_inside("<a href=\"../cities/ghent.html#x\">") ==
        "<a href=\"../cities/ghent.html#x\">");
  CHECK(kept_inside("<a class=\"b\" href=\"../cities/turin.html#x\">t</a>") ==
        "<a class=\"b\" href=\"https://example.org/kit/cities/turin.html#x\">t</a>");
  CHECK(kept_inside("<a href=\"a.html\">", "") == "<a>");
}

TEST_CASE("addresses outside the site, places on the page, and words are left alone") {
  for (const char* text : {"<a href=\"https://a.eu/b.html\">", "<a href=\"mailto:a@b.eu\">",
                           "<a href=\"#q3\">", "<p>say href=\"x.html\"</p>"}) {
    CHECK(kept_inside(text) == text);
  }
}

TEST_CASE("what a page refers to is known from the site's root") {
  CHECK(paths_referred_to("<img src=\"../pictures/a.png\"/><a href=\"../b.html?c#d\"></a>",
                          "toolkits/a.html") == std::set<std::string>{"b.html", "pictures/a.png"});
}

TEST_CASE("nothing that only servers need goes along") {
  for (const char* path :
       {"robots.txt", "sitemap.xml", "404.html", "_headers", ".htaccess", "hosting/nginx.conf",
        "feed.xml", "llms.txt", "share/a.png", "cities/ghent.md"}) {
    CHECK(is_for_servers(path));
  }
  CHECK_FALSE(is_for_servers("cities/ghent.html"));
  CHECK_FALSE(is_for_servers("data/collection.json"));
}

TEST_CASE("of a part, only its pages go along and the files that these refer to") {
  const Outputs site{
      {"robots.txt", ""},      {"b.html", "<a href=\"data/b.csv\"></a>"},
      {"data/b.csv", ""},      {"data/a.csv", ""},
      {"assets/base.css", ""}, {"a.html", "<a href=\"b.html\"></a><a href=\"data/a.csv\"></a>"}};
  const Outputs part = offline_files(site, std::set<std::string>{"a.html"}, web);
  CHECK(paths_of(part) == std::vector<std::string>{"a.html", "assets/base.css", "data/a.csv"});
  CHECK(std::get<std::string>(part[0].content) ==
        "<a href=\"https://example.org/kit/b.html\"></a><a href=\"data/a.csv\"></a>");
  CHECK(offline_files(site, std::nullopt, web).size() == 5);
}

TEST_CASE("the start page leads on by itself and by a link") {
  const std::string page = start_page({.language = "en",
                                       .title = "This & that",
                                       .text = "No network.",
                                       .open = "Open",
                                       .beginning = "brochure/index.html",
                                       .style = "brochure/a.css"});
  CHECK(contains(page, "content=\"0; url=brochure/index.html\""));
  CHECK(contains(page, "<a href=\"brochure/index.html\">Open</a>"));
  CHECK(contains(page, "<title>This &amp; that</title>"));
}

}  // namespace
}  // namespace brochure

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
  CHECK(kept_inside("<a href=\"../index.html#x\">") == "<a href=\"https://example.org/kit/#x\">");
  CHECK(kept_inside("<a href=\"a.html\">", "") == "<a>");
}

TEST_CASE("addresses outside the site, places on the page, and words are left alone") {
  for (const char* text : {"<a href=\"https://a.eu/b.html\">", "<a href=\"mailto:a@b.eu\">",
                           "<a href=\"#q3\">", "<p>say href=\"x.html\"</p>"}) {
    CHECK(kept_inside(text) == text);
  }
}

TEST_CASE("what the head of a page leads to goes with its whole line where there is no web") {
  const std::string line = "<link rel=\"alternate\" type=\"text/markdown\" href=\"a.md\"/>\n";
  CHECK(kept_inside("<head>\n" + line + "<title>a</title>", "") == "<head>\n<title>a</title>");
  CHECK(contains(kept_inside(line), "href=\"https://example.org/kit/toolkits/a.md\""));
  const std::string there = "<link rel=\"next\" href=\"../cities/ghent.html\"/>\n";
  CHECK(kept_inside(there + line + there, "") == there + there);
}

TEST_CASE("photographs and posters go along, with their copies") {
  const std::string page =
      "<picture><source type=\"image/webp\" srcset=\"../p/a.jpg.480.webp 480w, "
      "../p/a.jpg.960.webp 960w\" sizes=\"100vw\"/><img src=\"../p/a.jpg\" alt=\"A\"/></picture>"
      "<video controls=\"controls\" poster=\"../p/b.jpg\"><source src=\"../v/b.mp4\"/></video>";
  CHECK(paths_referred_to(page, "toolkits/a.html") ==
        std::set<std::string>{"p/a.jpg", "p/a.jpg.480.webp", "p/a.jpg.960.webp", "p/b.jpg",
                              "v/b.mp4"});
  const Outputs site{{"toolkits/a.html", page},
                     {"p/a.jpg", ""},
                     {"p/a.jpg.480.webp", ""},
                     {"p/b.jpg", ""},
                     {"p/c.jpg", ""},
                     {"p/a.jpg.960.webp", ""},
                     {"v/b.mp4", ""}};
  const Outputs part = offline_files(site, std::set<std::string>{"toolkits/a.html"}, web);
  CHECK(paths_of(part) == std::vector<std::string>{"p/a.jpg", "p/a.jpg.480.webp",
                                                   "p/a.jpg.960.webp", "p/b.jpg", "toolkits/a.html",
                                                   "v/b.mp4"});
  CHECK(std::get<std::string>(part[4].content) == page);
}

TEST_CASE("of copies of a picture, those that do not go along are on the web") {
  const std::string page = "<source srcset=\"../cities/ghent.html 1w, ../b.webp 2w\"/>";
  CHECK(kept_inside(page) ==
        "<source srcset=\"../cities/ghent.html 1w, https://example.org/kit/b.webp 2w\"/>");
  CHECK(kept_inside("<source srcset=\"../a.webp 1w, ../b.webp 2w\"/>", "") == "<source/>");
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
  CHECK_FALSE(contains(page, " dir="));
  CHECK(contains(start_page({.language = "ar", .direction = "rtl"}),
                 " lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">"));
}

}  // namespace
}  // namespace brochure

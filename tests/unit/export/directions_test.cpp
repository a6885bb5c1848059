// What leads programs to the pages: sitemap, robots.txt, feed, llms.txt.

#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <pugixml.hpp>

#include "export/feed.h"
#include "export/llms.h"
#include "export/robots.h"
#include "export/sitemap.h"
#include "support/text.h"
#include "unit/compose/sample.h"

namespace brochure {
namespace {

const Site places_site{.title = "Places",
                       .description = "Places & people.",
                       .address = "https://example.org/kit/",
                       .publisher = "The office"};

const std::string& text_of(const Output& output) { return std::get<std::string>(output.content); }

/// A record for every page of the sample.
PageRecords records_of(const Sample& sample) {
  PageRecords records;
  for (const PageRequest& request : sample.plan) {
    if (request.type == PageRequest::Type::Redirect) continue;
    if (request.type == PageRequest::Type::NotFound) continue;
    const PageView page = page_at(sample, request.path);
    PageRecord record{.path = request.path,
                      .title = shown(page, "title"),
                      .description = shown(page, "description"),
                      .modified = shown(page, "modified")};
    if (request.type == PageRequest::Type::Entity) record.entity = request.entity;
    records.push_back(record);
  }
  return records;
}

Sample sample_with_case(const std::string& name, const std::string& reviewed) {
  return sample_with({{"content/north/parks/cases/" + name + ".md",
                       "+++\ncity = \"riga\"\ntitle = \"Case " + name +
                           "\"\nkind = \"example\"\nreviewed = " + reviewed + "\n+++\nText.\n"},
                      {"content/north/parks/cases/old.md",
                       "+++\ncity = \"riga\"\ntitle = \"Older <case>\"\nkind = \"example\"\n"
                       "reviewed = 2025\nsummary = \"One & two.\"\n+++\nText.\n"}});
}

TEST_CASE("a sitemap has the full address of every page, and the day of its review") {
  const PageRecords pages{{.path = "index.html"},
                          {.path = "cities/ghent.html", .modified = "2026-11-20"}};
  CHECK(text_of(sitemap(places_site, pages)) ==
        "<?xml version=\"1.0\"?>\n"
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        " <url>\n"
        "  <loc>https://example.org/kit/</loc>\n"
        " </url>\n"
        " <url>\n"
        "  <loc>https://example.org/kit/cities/ghent.html</loc>\n"
        "  <lastmod>2026-11-20</lastmod>\n"
        " </url>\n"
        "</urlset>\n");
}

TEST_CASE("robots may fetch everything, and learn of the sitemap where there is one") {
  CHECK(text_of(robots({})) == "User-agent: *\nAllow: /\n");
  CHECK(text_of(robots(places_site)) ==
        "User-agent: *\nAllow: /\n\nSitemap: https://example.org/kit/sitemap.xml\n");
}

TEST_CASE("the feed tells of the cases that were reviewed, the latest first") {
  const Sample sample = sample_with_case("new", "2026-11-20");
  pugi::xml_document document;
  REQUIRE(
      document.load_string(text_of(feed(places_site, sample.linked, records_of(sample))).c_str()));
  const pugi::xml_node feed = document.child("feed");
  CHECK(std::string(feed.child("title").text().get()) == "Places – Cases");
  CHECK(std::string(feed.child("updated").text().get()) == "2026-11-20T00:00:00Z");
  CHECK(std::string(feed.child("id").text().get()) == "https://example.org/kit/feed.xml");
  CHECK(std::string(feed.child("author").child("name").text().get()) == "The office");
  const pugi::xml_node first = feed.child("entry");
  CHECK(std::string(first.child("title").text().get()) == "Case new");
  CHECK(std::string(first.child("id").text().get()) ==
        "https://example.org/kit/cases/parks/new.html");
  const pugi::xml_node second = first.next_sibling("entry");
  CHECK(std::string(second.child("title").text().get()) == "Older <case>");
  CHECK(std::string(second.child("summary").text().get()) == "One & two.");
  CHECK(std::string(second.child("updated").text().get()) == "2025-01-01T00:00:00Z");
  CHECK_FALSE(second.next_sibling("entry"));
}

TEST_CASE("a page names the feed while the site has an address and reviewed cases") {
  Sample sample = sample_with_case("new", "2026-11-20");
  CHECK(shown(page_at(sample, "cities.html"), "feed.address") == "feed.xml");
  CHECK(shown(page_at(sample_with(), "cities.html"), "feed") == "no");
  sample.site.address.clear();
  CHECK(shown(page_at(sample, "cities.html"), "feed") == "no");
}

TEST_CASE("llms.txt names every page once, by its Markdown and with a sentence") {
  const Sample sample = sample_with();
  const PageRecords pages = records_of(sample);
  const std::string text = text_of(llms(places_site, sample.linked, pages));
  CHECK(text.starts_with("# Places\n\n> Places & people.\n\n- ["));
  for (const PageRecord& page : pages) {
    const std::string address = page.path.substr(0, page.path.rfind('.')) + ".md)";
    const std::string link = "](https://example.org/kit/" + address;
    CAPTURE(link);
    CHECK(contains(text, link));
    CHECK(text.find(link) == text.rfind(link));
  }
  CHECK(contains(text, "\n## Parks for everyone\n\n- [Parks for everyone]("));
  CHECK(contains(text,
                 "- [A review of the parks](https://example.org/kit/toolkits/parks/review.md)"
                 ": The city knows who uses its parks.\n"));
  CHECK(contains(text, "\n## Optional\n"));
  CHECK(contains(text, "- [data/collection.json](https://example.org/kit/data/collection.json)\n"));
}

TEST_CASE("without an address of the site llms.txt leads to the files beside it") {
  const Sample sample = sample_with();
  CHECK(contains(text_of(llms({.title = "Places"}, sample.linked, records_of(sample))),
                 "# Places\n\n- [Cases](cases.md)"));
}

TEST_CASE("nothing in the texts of llms.txt is taken for markup") {
  const Sample sample = sample_with();
  PageRecords pages = records_of(sample);
  pages[0].title = "A *b* <c>";
  pages[0].description = "One _two_ [three](four).";
  const std::string text =
      text_of(llms({.title = "Places *2*", .description = "# of <places>"}, sample.linked, pages));
  CHECK(text.starts_with("# Places \\*2\\*\n\n> \\# of \\<places>\n"));
  CHECK(contains(text, "[A \\*b\\* \\<c>]("));
  CHECK(contains(text, ": One \\_two\\_ \\[three\\](four).\n"));
}

}  // namespace
}  // namespace brochure

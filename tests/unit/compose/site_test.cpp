// What holds for all pages together.

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

std::string without_fragment(const std::string& address) {
  return address.substr(0, address.find('#'));
}

std::vector<PageView> all_pages(const Sample& sample) {
  std::vector<PageView> pages;
  for (const PageRequest& request : sample.plan) {
    pages.push_back(compose_page(sample.linked, sample.site, sample.words, request));
  }
  return pages;
}

std::map<std::string, PageView> by_path(std::vector<PageView> pages) {
  std::map<std::string, PageView> map;
  for (PageView& page : pages) map.emplace(page.path, page);
  return map;
}

TEST_CASE("every word that a page needs is there") {
  for (const PageView& page : all_pages(sample_with())) {
    for (const FoundText& found : texts_of(page)) {
      INFO(page.path << found.way << ": " << found.text);
      CHECK(found.text.find("⟨") == std::string::npos);
    }
  }
}

TEST_CASE("no two pages have the same full title") {
  std::map<std::string, std::string> paths;
  for (const PageView& page : all_pages(sample_with())) {
    const std::string title = shown(page, "page_title");
    const auto place = paths.emplace(title, page.path);
    INFO(page.path << " and " << place.first->second << ": " << title);
    CHECK(place.second);
  }
}

TEST_CASE("every link within the site leads to a page") {
  const auto pages = by_path(all_pages(sample_with()));
  for (const auto& entry : pages) {
    for (const std::string& address : addresses_of(entry.second)) {
      INFO("from " << entry.first << " to " << address);
      CHECK(pages.contains(without_fragment(address)));
    }
  }
}

TEST_CASE("every page but the redirects can be reached from the home page") {
  const Sample sample = sample_with();
  const auto pages = by_path(all_pages(sample));
  std::set<std::string> reached{"index.html"};
  std::deque<std::string> waiting{"index.html"};
  while (!waiting.empty()) {
    for (const std::string& address : addresses_of(pages.at(waiting.front()))) {
      const std::string path = without_fragment(address);
      if (reached.insert(path).second) waiting.push_back(path);
    }
    waiting.pop_front();
  }
  for (const PageRequest& request : sample.plan) {
    INFO(request.path);
    const bool is_looked_for =
        request.type != PageRequest::Type::Redirect && request.type != PageRequest::Type::NotFound;
    CHECK(reached.contains(request.path) == is_looked_for);
  }
}

TEST_CASE("every page of an entity shows what its template asks for around it") {
  for (const PageView& page : all_pages(sample_with())) {
    if (page.template_name == "redirect" || page.template_name == "not-found") continue;
    for (const char* name : {"title", "page_title", "description", "canonical", "language", "doors",
                             "breadcrumb", "footer", "sidebar", "kind", "body", "notes",
                             "relations", "referred_by", "provenance", "cite"}) {
      INFO(page.path << " " << name);
      CHECK(page.view.contains(name));
    }
    CHECK_FALSE(shown(page, "title").empty());
    CHECK_FALSE(shown(page, "description").empty());
  }
}

TEST_CASE("a page has the look of its programme, and others that of the site") {
  const Sample sample = sample_with();
  CHECK(page_at(sample, "toolkits/parks/review.html").theme == "north");
  CHECK(page_at(sample, "programmes/north/care.html").theme == "north");
  CHECK(page_at(sample, "cities/ghent.html").theme == "base");
  CHECK(page_at(sample, "cities.html").theme == "base");
}

TEST_CASE("the canonical address is absolute, and empty while the site has none") {
  Sample sample = sample_with();
  CHECK(shown(page_at(sample, "cities/ghent.html"), "canonical") ==
        "https://example.org/cities/ghent.html");
  CHECK(shown(page_at(sample, "index.html"), "canonical") == "https://example.org/");
  sample.site.address.clear();
  CHECK(shown(page_at(sample, "cities/ghent.html"), "canonical").empty());
}

}  // namespace
}  // namespace brochure

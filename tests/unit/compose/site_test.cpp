// What holds for all pages together.

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

std::string without_fragment(const std::string& address) {
  return address.substr(0, address.find('#'));
}

std::map<std::string, PageView> all_pages(const Sample& sample) {
  std::map<std::string, PageView> pages;
  for (const PageRequest& request : sample.plan) {
    pages.emplace(request.path, compose_page(sample.linked, sample.site, sample.words, request));
  }
  return pages;
}

TEST_CASE("every word that a page needs is there") {
  for (const auto& [path, page] : all_pages(sample_with())) {
    for (const FoundText& found : texts_of(page)) {
      INFO(path << found.way << ": " << found.text);
      CHECK(found.text.find("⟨") == std::string::npos);
    }
  }
}

TEST_CASE("no two pages have the same full title") {
  std::map<std::string, std::string> by_title;
  for (const auto& [path, page] : all_pages(sample_with())) {
    const auto [other, is_new] = by_title.emplace(shown(page, "page_title"), path);
    INFO(path << " and " << other->second << ": " << other->first);
    CHECK(is_new);
  }
}

TEST_CASE("every link within the site leads to a page") {
  const auto pages = all_pages(sample_with());
  for (const auto& [path, page] : pages) {
    for (const std::string& address : addresses_of(page)) {
      INFO("from " << path << " to " << address);
      CHECK(pages.contains(without_fragment(address)));
    }
  }
}

TEST_CASE("every page but the redirects can be reached from the home page") {
  const Sample sample = sample_with();
  const auto pages = all_pages(sample);
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
    CHECK(reached.contains(request.path) == (request.type != PageRequest::Type::Redirect));
  }
}

TEST_CASE("every page of an entity shows what its template asks for around it") {
  for (const auto& [path, page] : all_pages(sample_with())) {
    if (page.template_name == "redirect") continue;
    for (const char* name :
         {"title", "page_title", "description", "canonical", "language", "doors", "breadcrumb",
          "footer", "sidebar", "kind", "body", "notes", "relations", "referred_by", "provenance"}) {
      INFO(path << " " << name);
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
  sample.site.address.clear();
  CHECK(shown(page_at(sample, "cities/ghent.html"), "canonical").empty());
}

}  // namespace
}  // namespace brochure

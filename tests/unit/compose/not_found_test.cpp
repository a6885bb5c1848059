#include <string>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

TEST_CASE("where there is no page, readers are led on to the lists that have something in them") {
  const PageView page = page_at(sample_with(), "404.html");
  CHECK(page.template_name == "not-found");
  CHECK(shown(page, "title") == "There is no page here");
  CHECK(shown(page, "ways_in.items.0.address") == "cities.html");
  CHECK(shown(page, "ways_in.items.0.count_text") == "2 cities");
  CHECK(shown(page, "doors.0.address") == "toolkits.html");
}

TEST_CASE("its links begin at the site's root, because it is shown at any depth") {
  Sample sample = sample_with();
  CHECK(page_at(sample, "404.html").root == "/");
  sample.site.address = "https://example.org/kit/";
  CHECK(page_at(sample, "404.html").root == "/kit/");
  sample.site.address.clear();
  CHECK(page_at(sample, "404.html").root == "/");
  CHECK(page_at(sample, "cities.html").root.empty());
}

TEST_CASE("search engines should not find it, and nothing is said of it as a page") {
  const PageView page = page_at(sample_with(), "404.html");
  CHECK(shown(page, "no_index") == "yes");
  CHECK(shown(page, "canonical").empty());
  CHECK(shown(page, "markdown") == "no");
  CHECK(shown(page, "structured_data") == "no");
  CHECK(shown(page_at(sample_with(), "cities.html"), "no_index") == "no");
}

}  // namespace
}  // namespace brochure

#include <string>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

Sample published_sample() {
  Sample sample = sample_with();
  sample.site.title = "Places for everyone";
  sample.site.publisher = "The office for parks";
  sample.site.licence = "https://example.org/licence";
  return sample;
}

std::string data_at(const Sample& sample, std::string_view path, const std::string& way) {
  return shown(page_at(sample, path), "structured_data.@graph." + way);
}

TEST_CASE("a key factor is an article in its toolkit, after a source, with its way from home") {
  const Sample sample = published_sample();
  const auto at = [&](const char* way) {
    return data_at(sample, "toolkits/parks/review.html", way);
  };
  CHECK(at("0.@type") == "Article");
  CHECK(at("0.@id") == "https://example.org/toolkits/parks/review.html");
  CHECK(at("0.headline") == "A review of the parks");
  CHECK(at("0.description") == "The city knows who uses its parks.");
  CHECK(at("0.dateModified") == "2026-11-20");
  CHECK(at("0.publisher.name") == "The office for parks");
  CHECK(at("0.license") == "https://example.org/licence");
  CHECK(at("0.isPartOf.name") == "Parks for everyone");
  CHECK(at("0.isBasedOn.datePublished") == "2014");
  CHECK(at("1.@type") == "BreadcrumbList");
  CHECK(at("1.itemListElement.0.item") == "https://example.org/");
  CHECK(at("1.itemListElement.0.position") == "1");
  CHECK(at("1.itemListElement.4.name") == "A review of the parks");
}

TEST_CASE("a case says where and when, a city where it lies") {
  const Sample sample = published_sample();
  const char* night = "cases/parks/ghent-night.html";
  CHECK(data_at(sample, night, "0.contentLocation.name") == "Ghent");
  CHECK(data_at(sample, night, "0.temporalCoverage") == "2013");
  CHECK(data_at(sample, "cities/ghent.html", "0.mainEntity.geo.latitude") == "51.05");
  CHECK(data_at(sample, "cities/ghent.html", "0.mainEntity.containedInPlace.name") == "Belgium");
}

TEST_CASE("toolkits and reports are reports, terms are defined terms, documents are works") {
  const Sample sample = published_sample();
  CHECK(data_at(sample, "toolkits/parks.html", "0.@type") == "Report");
  CHECK(data_at(sample, "reports/2020.html", "0.@type") == "Report");
  CHECK(data_at(sample, "reports/2020/trend.html", "0.@type") == "Article");
  CHECK(data_at(sample, "reports/2020/trend.html", "0.isPartOf.name") == "Report of 2020");
  CHECK(data_at(sample, "terms/bench.html", "0.@type") == "DefinedTerm");
  CHECK(data_at(sample, "terms/bench.html", "0.inDefinedTermSet.url") ==
        "https://example.org/terms.html");
  CHECK(data_at(sample, "documents/parks-2014.html", "0.mainEntity.datePublished") == "2014");
}

/// The properties of the first thing that a page tells of.
ViewObject first_thing(const PageView& page) {
  const auto& data = std::get<ViewObject>(page.view.at("structured_data").value);
  return std::get<ViewObject>(std::get<ViewList>(data.at("@graph").value).front().value);
}

TEST_CASE("a term is no work, so it has neither licence nor language nor publisher") {
  const Sample sample = published_sample();
  const ViewObject term = first_thing(page_at(sample, "terms/bench.html"));
  const ViewObject report = first_thing(page_at(sample, "reports/2020.html"));
  for (const char* property : {"license", "inLanguage", "publisher"}) {
    CAPTURE(property);
    CHECK_FALSE(term.contains(property));
    CHECK(report.contains(property));
  }
}

TEST_CASE("the home page tells of the site and of its data") {
  const Sample sample = published_sample();
  CHECK(data_at(sample, "index.html", "0.@type") == "WebSite");
  CHECK(data_at(sample, "index.html", "0.name") == "Places for everyone");
  CHECK(data_at(sample, "index.html", "1.@type") == "Dataset");
  CHECK(data_at(sample, "index.html", "1.distribution.contentUrl") ==
        "https://example.org/data/collection.json");
  CHECK(data_at(sample, "cities.html", "0.@type") == "CollectionPage");
  CHECK(data_at(sample, "terms.html", "0.@type") == "DefinedTermSet");
}

TEST_CASE("while the site has no address, structured data uses the ways between its pages") {
  Sample sample = published_sample();
  sample.site.address.clear();
  CHECK(data_at(sample, "toolkits/parks/review.html", "0.url") ==
        "../../toolkits/parks/review.html");
  CHECK(data_at(sample, "toolkits/parks/review.html", "1.itemListElement.0.item") ==
        "../../index.html");
}

}  // namespace
}  // namespace brochure

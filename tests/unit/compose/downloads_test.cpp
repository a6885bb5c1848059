#include "compose/downloads.h"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

const Download parks_pdf{.path = "reader/parks.pdf",
                         .toolkit = "parks",
                         .format = ReaderFormat::Pdf,
                         .paper = Paper::A4,
                         .size = 1'161'667,
                         .date = Date{.year = 2026, .month = 11, .day = 20},
                         .report = "reader/parks.pdf.txt"};
const Download all_epub{.path = "reader/all.epub",
                        .toolkit = "",
                        .format = ReaderFormat::Epub,
                        .paper = Paper::A4,
                        .size = 97'609,
                        .date = {},
                        .report = ""};

Sample sample_offering(std::vector<Download> downloads) {
  Sample sample = sample_with();
  sample.site.downloads = std::move(downloads);
  Diagnostics diagnostics;
  sample.plan = plan_pages(sample.linked, sample.site, diagnostics);
  return sample;
}

bool has_page(const Sample& sample, std::string_view path) {
  return std::ranges::find(sample.plan, path, &PageRequest::path) != sample.plan.end();
}

TEST_CASE("a toolkit's page offers its reader versions with form, size and date") {
  const PageView page = page_at(sample_offering({parks_pdf, all_epub}), "toolkits/parks.html");
  CHECK(shown(page, "downloads.count") == "1");
  CHECK(shown(page, "downloads.items.0.address") == "reader/parks.pdf");
  CHECK(shown(page, "downloads.items.0.form") == "PDF, for A4 paper");
  CHECK(shown(page, "downloads.items.0.size") == "1.2\u00a0MB");
  CHECK(shown(page, "downloads.items.0.date") == "text of 20 November 2026");
  CHECK(shown(page, "downloads.items.0.report") == "reader/parks.pdf.txt");
}

TEST_CASE("all reader versions stand on a page of their own, which every page leads to") {
  const Sample sample = sample_offering({parks_pdf, all_epub});
  const PageView page = page_at(sample, "downloads.html");
  CHECK(shown(page, "groups") == "2");
  CHECK(shown(page, "groups.0.title") == "Parks for everyone");
  CHECK(shown(page, "groups.1.title") == "The whole collection");
  CHECK(shown(page, "groups.1.downloads.items.0.form") == "E-book (EPUB)");
  CHECK(shown(page, "groups.1.downloads.items.0.size") == "98\u00a0KB");
  CHECK(shown(page, "groups.1.downloads.items.0.date").empty());
  const auto addresses = addresses_of(page_at(sample, "index.html"));
  CHECK(std::ranges::find(addresses, "downloads.html") != addresses.end());
}

TEST_CASE("a site without reader versions says nothing of them") {
  const Sample sample = sample_offering({});
  CHECK_FALSE(has_page(sample, "downloads.html"));
  CHECK(shown(page_at(sample, "toolkits/parks.html"), "downloads") == "no");
}

TEST_CASE("paper of another size is told apart") {
  Download letter = parks_pdf;
  letter.paper = Paper::Letter;
  const PageView page = page_at(sample_offering({letter}), "toolkits/parks.html");
  CHECK(shown(page, "downloads.items.0.form") == "PDF, for Letter paper");
}

TEST_CASE("sizes are rounded, and never to nothing") {
  const auto size_of = [](std::uintmax_t bytes) {
    Download download = parks_pdf;
    download.size = bytes;
    return shown(page_at(sample_offering({download}), "toolkits/parks.html"),
                 "downloads.items.0.size");
  };
  CHECK(size_of(12) == "1\u00a0KB");
  CHECK(size_of(1'499) == "1\u00a0KB");
  CHECK(size_of(999'499) == "999\u00a0KB");
  CHECK(size_of(999'500) == "1.0\u00a0MB");
  CHECK(size_of(24'950'000) == "25.0\u00a0MB");
}

}  // namespace
}  // namespace brochure

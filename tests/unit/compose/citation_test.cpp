#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

Sample cited_sample(Sources files = {}) {
  Sample sample = sample_with(std::move(files));
  sample.site.title = "Places for everyone";
  sample.site.publisher = "The office for parks";
  return sample;
}

std::string text_at(const Sample& sample, std::string_view path) {
  return shown(page_at(sample, path), "cite.text");
}

TEST_CASE("a citation names publisher, year, title, where it stands, its source and its address") {
  CHECK(text_at(cited_sample(), "toolkits/parks/review.html") ==
        "The office for parks (2026): A review of the parks. "
        "Key factor 1 in: Parks for everyone. Places for everyone. "
        "Restates: Parks for everyone, 2014 (2014), Key factor 1. "
        "https://example.org/toolkits/parks/review.html");
}

TEST_CASE("what is not known is left out of a citation") {
  Sample sample = cited_sample();
  sample.site.address.clear();
  sample.site.publisher.clear();
  CHECK(text_at(sample, "cities/ghent.html") == "Ghent (n.d.). Places for everyone.");
}

TEST_CASE("a citation names the edition where the site has one") {
  Sample sample = cited_sample();
  sample.site.edition = "2nd ed.";
  CHECK(text_at(sample, "cities/riga.html") ==
        "The office for parks (n.d.): Riga. Places for everyone, 2nd ed. "
        "https://example.org/cities/riga.html");
}

TEST_CASE("a finding is cited within its report, and a report for itself") {
  const Sample sample = cited_sample();
  CHECK(text_at(sample, "reports/2020/trend.html") ==
        "The office for parks (n.d.): Longer evenings. Trend 1 in: Report of 2020. "
        "Places for everyone. https://example.org/reports/2020/trend.html");
  CHECK(text_at(sample, "reports/2020.html").find(" in: ") == std::string::npos);
}

TEST_CASE("reference managers get the same as BibTeX") {
  CHECK(shown(page_at(cited_sample(), "toolkits/parks/review.html"), "cite.bibtex") ==
        "@misc{key-factor-parks-review,\n"
        "  author = {{The office for parks}},\n"
        "  title = {{A review of the parks}},\n"
        "  year = {2026},\n"
        "  howpublished = {Key factor 1 in: Parks for everyone. Places for everyone},\n"
        "  note = {Restates: Parks for everyone, 2014 (2014), Key factor 1},\n"
        "  url = {https://example.org/toolkits/parks/review.html},\n"
        "}");
}

TEST_CASE("what means something to TeX is a mere character in BibTeX") {
  const Sample sample = cited_sample(
      {{"content/cities/riga.toml",
        "title = 'R&D 100% #1_{a}~b^c\\\\d'\ncountry = \"LV\"\ncoordinates = [56.9, 24.1]\n"}});
  const std::string bibtex = shown(page_at(sample, "cities/riga.html"), "cite.bibtex");
  INFO(bibtex);
  CHECK(bibtex.find(
            "title = {{R\\&D 100\\% \\#1\\_\\textbraceleft{}a\\textbraceright{}\\textasciitilde{}b"
            "\\textasciicircum{}c\\textbackslash{}\\textbackslash{}d}},\n") != std::string::npos);
}

TEST_CASE("a single brace in a name leaves the entry whole") {
  const Sample sample =
      cited_sample({{"content/cities/riga.toml",
                     "title = 'Riga }'\ncountry = \"LV\"\ncoordinates = [56.9, 24.1]\n"}});
  const std::string bibtex = shown(page_at(sample, "cities/riga.html"), "cite.bibtex");
  CHECK(std::ranges::count(bibtex, '{') == std::ranges::count(bibtex, '}'));
}

TEST_CASE("a page with guide questions says how to cite one of them") {
  const Sample sample = cited_sample();
  CHECK(shown(page_at(sample, "toolkits/parks/review.html"), "cite.question_hint") != "");
  CHECK(shown(page_at(sample, "cities/riga.html"), "cite.question_hint") == "");
}

TEST_CASE("what is not in the collection is not to be cited") {
  CHECK(shown(page_at(cited_sample(), "toolkits/streets.html"), "cite") == "no");
}

}  // namespace
}  // namespace brochure

#include <string>

#include <doctest/doctest.h>

#include "unit/compose/sample.h"

namespace brochure {
namespace {

Sample sample_with_imprint() {
  return sample_with(
      {{"content/pages/imprint.md", "+++\ntitle = \"Imprint\"\n+++\nOurs.\n"},
       {"content/pages/accessibility.md", "+++\ntitle = \"Access\"\n+++\nFor all.\n"}});
}

TEST_CASE("the imprint says what the publisher says of itself") {
  Sample sample = sample_with_imprint();
  sample.site.publisher = "The office";
  sample.site.contact = "https://example.org/contact";
  sample.site.particulars.postal_address = "Example Street 1";
  const PageView page = page_at(sample, "imprint.html");
  CHECK(shown(page, "particulars.count") == "3");
  CHECK(shown(page, "particulars.items.0.values.0.text") == "The office");
  CHECK(shown(page, "particulars.items.1.name") == "Postal address");
  CHECK(shown(page, "particulars.items.2.values.0.website") == "https://example.org/contact");
}

TEST_CASE("at the foot of every page, an office's address on the web can be followed") {
  Sample sample = sample_with();
  CHECK(shown(page_at(sample, "cities/riga.html"), "contact") == "no");
  sample.site.contact = "https://example.org/contact";
  CHECK(shown(page_at(sample, "cities/riga.html"), "contact.website") == sample.site.contact);
  sample.site.contact = "Example Street 1";
  CHECK(shown(page_at(sample, "cities/riga.html"), "contact.text") == sample.site.contact);
  CHECK(shown(page_at(sample, "cities/riga.html"), "contact.website") == "no");
}

TEST_CASE("what the law asks for is said to be missing while it is, the rest is left out") {
  const PageView page = page_at(sample_with_imprint(), "imprint.html");
  CHECK(shown(page, "particulars.count") == "3");
  CHECK(shown(page, "particulars.items.1.values.0.text") == "not stated yet");
}

TEST_CASE("the accessibility statement says where to report barriers, and who hears complaints") {
  Sample sample = sample_with_imprint();
  sample.site.contact = "https://example.org/contact";
  const char* feedback = "particulars.items.1.values.0.text";
  CHECK(shown(page_at(sample, "accessibility.html"), feedback) == "https://example.org/contact");
  sample.site.particulars.feedback = "The help desk";
  sample.site.particulars.enforcement = "The board";
  CHECK(shown(page_at(sample, "accessibility.html"), feedback) == "The help desk");
  CHECK(shown(page_at(sample, "accessibility.html"), "particulars.items.2.values.0.text") ==
        "The board");
}

TEST_CASE("other pages show no particulars") {
  CHECK(shown(page_at(sample_with_imprint(), "about.html"), "particulars") == "no");
}

}  // namespace
}  // namespace brochure

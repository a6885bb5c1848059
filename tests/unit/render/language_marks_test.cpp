#include "render/language_marks.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("a site in one language has nothing to mark") {
  const LanguageMarks marks = marks_for({.interface = "en", .content = "en-GB"});
  CHECK(marks.interface.empty());
  CHECK(marks.content.empty());
}

TEST_CASE("in a site of two languages each can be marked within the other") {
  const LanguageMarks marks = marks_for({.interface = "de", .content = "en"});
  CHECK(marks.interface == " lang=\"de\" xml:lang=\"de\"");
  CHECK(marks.content == " lang=\"en\" xml:lang=\"en\"");
  CHECK_FALSE(marks.right_to_left);
}

TEST_CASE("the direction is said where it changes") {
  const LanguageMarks marks = marks_for({.interface = "ar", .content = "en"});
  CHECK(marks.interface == " lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"");
  CHECK(marks.content == " lang=\"en\" xml:lang=\"en\" dir=\"ltr\"");
  CHECK(marks_for({.interface = "fa", .content = "ar"}).interface ==
        " lang=\"fa\" xml:lang=\"fa\"");
  CHECK(marks_for({.interface = "fa", .content = "ar"}).right_to_left);
}

}  // namespace
}  // namespace brochure

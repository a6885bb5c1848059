#include "export/reader/question_numbers.h"

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("on paper the numbers of questions and of their points are text") {
  CHECK(
      with_question_numbers(
          "<section><ol class=\"question-list\"><li><p>Q</p></li><li><p>R</p><ol class=\"points\">"
          "<li><p>P</p></li></ol></li></ol><ol><li>no question</li></ol></section>") ==
      "<section><ol class=\"question-list\"><li><span class=\"number-in-text\">1</span><p>Q</p>"
      "</li><li><span class=\"number-in-text\">2</span><p>R</p><ol class=\"points\"><li>"
      "<span class=\"number-in-text\">2.1</span><p>P</p></li></ol></li></ol>"
      "<ol><li>no question</li></ol></section>");
}

}  // namespace
}  // namespace brochure

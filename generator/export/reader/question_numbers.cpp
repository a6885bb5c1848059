#include "export/reader/question_numbers.h"

#include <cstddef>

#include <fmt/format.h>

#include "export/reader/xhtml.h"

namespace brochure {

void for_each_question(
    const pugi::xml_node& chapter,
    const std::function<void(const pugi::xml_node& item, const std::string& number)>& function) {
  for (const auto& found : chapter.select_nodes(".//ol[@class='question-list']")) {
    std::size_t question = 0;
    for (const pugi::xml_node& item : found.node().children("li")) {
      const std::string number = std::to_string(++question);
      function(item, number);
      std::size_t point = 0;
      for (const pugi::xml_node& inner : item.child("ol").children("li"))
        function(inner, fmt::format("{}.{}", number, ++point));
    }
  }
}

std::string with_question_numbers(const std::string& xhtml) {
  pugi::xml_document document;
  read_xhtml(xhtml, document);
  for_each_question(document, [](pugi::xml_node item, const std::string& number) {
    pugi::xml_node words = item.prepend_child("span");
    words.append_attribute("class") = "number-in-text";
    words.text() = number.c_str();
  });
  return written_xhtml(document);
}

}  // namespace brochure

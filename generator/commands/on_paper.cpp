#include "commands/on_paper.h"

#include <fmt/format.h>

namespace brochure {

PaperWords paper_words(const Words& words) {
  return {.page = words.at("reader_page"), .page_of = words.at("reader_page_of")};
}

std::string name_on_paper(const std::string& name, Paper paper, std::string_view ending) {
  return fmt::format("{}{}{}", name, paper == Paper::A4 ? "" : "-letter", ending);
}

}  // namespace brochure

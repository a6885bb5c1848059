#include "read/questions.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/slug.h"

namespace brochure {
namespace {

bool is_questions_heading(const Block& block) {
  const auto* heading = std::get_if<Heading>(&block.node);
  return heading != nullptr && slug_of(plain_text(heading->inside)) == "guide-questions";
}

void report(std::uint32_t line, FileId file, std::string message, Diagnostics& diagnostics) {
  diagnostics.push_back(
      {.code = Code::QuestionsMisplaced,
       .where = {.file = file, .line = line, .column = 1, .length = 1},
       .message = std::move(message),
       .help = {"write each question as \"- Question?\" and each sub-point of it as "
                "\"  - sub-point\""}});
}

/// The single paragraph that an item consists of; nothing if it holds more or something else.
Inlines* only_paragraph(Blocks& item) {
  if (item.empty()) return nullptr;
  auto* paragraph = std::get_if<Paragraph>(&item.front().node);
  return paragraph == nullptr ? nullptr : &paragraph->inside;
}

Question question_from(Blocks& item, std::uint32_t line, FileId file, Diagnostics& diagnostics) {
  Question question{.text = {}, .points = {}, .line = line};
  Inlines* text = only_paragraph(item);
  if (text == nullptr || item.size() > 2) {
    report(line, file, "a guide question is one paragraph, with at most one list of sub-points",
           diagnostics);
    return question;
  }
  question.text = std::move(*text);
  if (item.size() == 1) return question;
  auto* points = std::get_if<List>(&item[1].node);
  if (points == nullptr) {
    report(line, file, "below a guide question stands a list of sub-points and nothing else",
           diagnostics);
    return question;
  }
  for (Blocks& point : points->items) {
    Inlines* point_text = only_paragraph(point);
    if (point_text == nullptr || point.size() > 1) {
      report(line, file, "a sub-point is one paragraph", diagnostics);
      continue;
    }
    question.points.push_back(std::move(*point_text));
  }
  return question;
}

}  // namespace

std::vector<Question> take_questions(ParsedMarkdown& parsed, FileId file,
                                     Diagnostics& diagnostics) {
  std::vector<Question> questions;
  Blocks& blocks = parsed.prose.blocks;
  const auto heading = std::ranges::find_if(blocks, is_questions_heading);
  if (heading == blocks.end()) return questions;
  const auto begin = static_cast<std::size_t>(std::distance(blocks.begin(), heading));
  std::size_t end = begin + 1;
  for (; end < blocks.size() && !std::holds_alternative<Heading>(blocks[end].node); ++end) {
    auto* list = std::get_if<List>(&blocks[end].node);
    if (list == nullptr || !questions.empty()) {
      report(parsed.lines[end], file,
             list == nullptr ? "below \"Guide questions\" stands a list and nothing else"
                             : "the guide questions are one list, and this is another",
             diagnostics);
      continue;
    }
    for (Blocks& item : list->items) {
      questions.push_back(question_from(item, parsed.lines[end], file, diagnostics));
    }
  }
  const auto offset = [](auto& list, std::size_t at) {
    return list.begin() + static_cast<std::ptrdiff_t>(at);
  };
  blocks.erase(offset(blocks, begin), offset(blocks, end));
  parsed.lines.erase(offset(parsed.lines, begin), offset(parsed.lines, end));
  return questions;
}

}  // namespace brochure

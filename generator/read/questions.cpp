#include "read/questions.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <fmt/format.h>

#include "base/slug.h"
#include "base/suggest.h"

namespace brochure {
namespace {

constexpr std::string_view heading_slug = "guide-questions";

/// A line of the file where a fault is.
struct Spot {
  const MarkdownFile& file;
  std::uint32_t line;
};

void report(Code code, const Spot& spot, std::string message, std::string help,
            Diagnostics& diagnostics) {
  const std::string_view line =
      spot.line <= spot.file.lines.size() ? spot.file.lines[spot.line - 1] : std::string_view{};
  const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
  diagnostics.push_back({.code = code,
                         .where = {.file = spot.file.file,
                                   .line = spot.line,
                                   .column = static_cast<std::uint32_t>(begin + 1),
                                   .length = static_cast<std::uint32_t>(
                                       std::max<std::size_t>(line.size() - begin, 1))},
                         .message = std::move(message),
                         .help = {std::move(help)}});
}

void report_misplaced(const Spot& spot, std::string message, Diagnostics& diagnostics) {
  report(Code::QuestionsMisplaced, spot, std::move(message),
         "write each question as \"- Question?\" and each sub-point of it as \"  - sub-point\"",
         diagnostics);
}

bool is_questions_heading(const Block& block) {
  const auto* heading = std::get_if<Heading>(&block.node);
  return heading != nullptr && slug_of(plain_text(heading->inside)) == heading_slug;
}

/// Whether the block may have been meant as the heading: "## Guiding questions", "##Guide
/// questions", "**Guide questions**".
bool is_like_questions_heading(const Block& block) {
  const auto* heading = std::get_if<Heading>(&block.node);
  const auto* paragraph = std::get_if<Paragraph>(&block.node);
  if (heading == nullptr && paragraph == nullptr) return false;
  const std::string slug = slug_of(plain_text(heading ? heading->inside : paragraph->inside));
  if (paragraph != nullptr) return slug.starts_with(heading_slug);
  const std::vector<std::string_view> wanted{heading_slug};
  return slug.find("question") != std::string::npos || !nearest(slug, wanted, 1).empty();
}

void report_no_heading(const ParsedMarkdown& parsed, const MarkdownFile& file,
                       Diagnostics& diagnostics) {
  const auto& blocks = parsed.prose.blocks;
  const auto near = std::ranges::find_if(blocks, is_like_questions_heading);
  if (near == blocks.end()) {
    report(Code::FactorWithoutQuestions, {file, 1}, "the key factor has no guide questions",
           "add the heading \"## Guide questions\" and a list of questions below it", diagnostics);
    return;
  }
  const std::uint32_t line = parsed.lines[static_cast<std::size_t>(near - blocks.begin())];
  report(Code::FactorWithoutQuestions, {file, line}, "the key factor has no guide questions",
         "if they stand here, let them begin with the heading \"## Guide questions\"", diagnostics);
}

/// The single paragraph that an item consists of; nothing if it holds something else.
Inlines* first_paragraph(Blocks& item) {
  if (item.empty()) return nullptr;
  auto* paragraph = std::get_if<Paragraph>(&item.front().node);
  return paragraph == nullptr ? nullptr : &paragraph->inside;
}

bool has_footnote(const Inlines& inlines) {
  return std::ranges::any_of(inlines, [](const Inline& item) {
    return std::visit(
        [](const auto& node) {
          if constexpr (requires { node.inside; }) {
            return has_footnote(node.inside);
          } else {
            return std::is_same_v<std::decay_t<decltype(node)>, FootnoteMark>;
          }
        },
        item.node);
  });
}

void report_footnote(const Spot& spot, Diagnostics& diagnostics) {
  report(Code::QuestionsMisplaced, spot,
         "a guide question has no footnotes, because it stands in other places too",
         "say it in the question itself, or in the text above", diagnostics);
}

std::vector<Inlines> points_from(List& list, const Spot& spot, Diagnostics& diagnostics) {
  std::vector<Inlines> points;
  for (Blocks& item : list.items) {
    Inlines* text = first_paragraph(item);
    if (text == nullptr) {
      report_misplaced(spot, "a sub-point of this question is empty", diagnostics);
      continue;
    }
    if (item.size() > 1) {
      report_misplaced(spot,
                       fmt::format("the sub-point \"{}\" of this question holds more than one "
                                   "paragraph",
                                   plain_text(*text)),
                       diagnostics);
    }
    if (has_footnote(*text)) {
      report_footnote(spot, diagnostics);
    }
    points.push_back(std::move(*text));
  }
  return points;
}

Question question_from(Blocks& item, const Spot& spot, Diagnostics& diagnostics) {
  Question question{.text = {}, .points = {}, .line = spot.line};
  Inlines* text = first_paragraph(item);
  if (text == nullptr) {
    report_misplaced(spot,
                     item.empty() ? "a guide question without words"
                                  : "a guide question begins with a paragraph",
                     diagnostics);
    return question;
  }
  if (has_footnote(*text)) {
    report_footnote(spot, diagnostics);
  }
  question.text = std::move(*text);
  if (item.size() == 1) return question;
  auto* points = std::get_if<List>(&item[1].node);
  if (points == nullptr || item.size() > 2) {
    report_misplaced(spot, "a guide question is one paragraph, with at most one list of sub-points",
                     diagnostics);
    return question;
  }
  question.points = points_from(*points, spot, diagnostics);
  return question;
}

/// What stands below the heading and is not its list.
void report_block(const Block& block, const Spot& spot, bool after_list, Diagnostics& diagnostics) {
  if (std::holds_alternative<List>(block.node)) {
    report_misplaced(spot, "a second list below \"Guide questions\": all questions stand in one",
                     diagnostics);
    return;
  }
  const std::string_view line =
      spot.line <= spot.file.lines.size() ? spot.file.lines[spot.line - 1] : std::string_view{};
  if (!after_list && line.find_first_of("-*+") == 0) {
    report(Code::QuestionsMisplaced, spot, "this is no list",
           "put a blank between the hyphen and the question: \"- Question?\"", diagnostics);
    return;
  }
  report_misplaced(
      spot, "below \"Guide questions\" stands a list and nothing else; another heading ends it",
      diagnostics);
}

template <class T>
void erase(std::vector<T>& list, std::size_t begin, std::size_t end) {
  list.erase(list.begin() + static_cast<std::ptrdiff_t>(begin),
             list.begin() + static_cast<std::ptrdiff_t>(end));
}

/// Takes the questions below the heading that is the block at `begin`.
std::vector<Question> take_section(ParsedMarkdown& parsed, std::size_t begin,
                                   const MarkdownFile& file, Diagnostics& diagnostics) {
  std::vector<Question> questions;
  Blocks& blocks = parsed.prose.blocks;
  std::size_t end = begin + 1;
  for (; end < blocks.size() && !std::holds_alternative<Heading>(blocks[end].node); ++end) {
    auto* list = std::get_if<List>(&blocks[end].node);
    if (list == nullptr || !questions.empty()) {
      report_block(blocks[end], {file, parsed.lines[end]}, !questions.empty(), diagnostics);
      continue;
    }
    for (std::size_t i = 0; i < list->items.size(); ++i) {
      const Spot spot{file, parsed.item_lines[end][i]};
      questions.push_back(question_from(list->items[i], spot, diagnostics));
    }
  }
  if (end == begin + 1) {
    report_misplaced({file, parsed.lines[begin]}, "nothing stands below this heading", diagnostics);
  }
  erase(blocks, begin, end);
  erase(parsed.lines, begin, end);
  erase(parsed.item_lines, begin, end);
  return questions;
}

}  // namespace

std::vector<Question> take_questions(ParsedMarkdown& parsed, const MarkdownFile& file,
                                     Diagnostics& diagnostics) {
  const auto position_of_heading = [&] {
    const auto& blocks = parsed.prose.blocks;
    return static_cast<std::size_t>(std::ranges::find_if(blocks, is_questions_heading) -
                                    blocks.begin());
  };
  if (!parsed.whole) return {};
  const std::size_t heading = position_of_heading();
  if (heading == parsed.prose.blocks.size()) {
    report_no_heading(parsed, file, diagnostics);
    return {};
  }
  std::vector<Question> questions = take_section(parsed, heading, file, diagnostics);
  const std::size_t again = position_of_heading();
  if (again < parsed.prose.blocks.size()) {
    report_misplaced({file, parsed.lines[again]},
                     "the heading \"Guide questions\" stands here for the second time",
                     diagnostics);
  }
  return questions;
}

}  // namespace brochure

#include "read/markdown.h"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "support/text.h"

namespace brochure {
namespace {

struct Parsed {
  ParsedMarkdown markdown;
  std::vector<Reference> references;
  Diagnostics diagnostics;
};

Parsed parse(const std::string& text, const Limits& limits = {}) {
  Parsed parsed;
  const auto lines = split_lines(text);
  const std::vector<std::string> pictures{"content/a/b.jpg"};
  const MarkdownFile file{
      .path = "content/a/x.md", .file = FileId{0}, .lines = lines, .pictures = pictures};
  parsed.markdown =
      parse_markdown({.text = text}, file, limits, parsed.references, parsed.diagnostics);
  return parsed;
}

/// The references with their places: "1:5 kf:2".
std::string references_in(const std::string& text) {
  std::vector<std::string> references;
  for (const Reference& one : parse(text).references) {
    references.push_back(fmt::format("{}:{} {}", one.where.line, one.where.column, one.written));
  }
  return fmt::format("{}", fmt::join(references, ", "));
}

/// What is wrong, with the place: "1:5 raw-html".
std::string faults_in(const std::string& text, const Limits& limits = {}) {
  std::vector<std::string> faults;
  for (const Diagnostic& one : parse(text, limits).diagnostics) {
    faults.push_back(
        fmt::format("{}:{} {}", one.where.line, one.where.column, about(one.code).name));
  }
  return fmt::format("{}", fmt::join(faults, ", "));
}

using Texts = std::vector<std::string>;

TEST_CASE("the lines of blocks, and of the items of lists, are those of the file") {
  const Parsed parsed = parse("A\n\n## B\n\n- c\n- d\n  - e\n\n  f\n- g\n\n| h |\n|---|\n");
  CHECK(parsed.markdown.lines == std::vector<std::uint32_t>{1, 3, 5, 12});
  CHECK(parsed.markdown.item_lines[2] == std::vector<std::uint32_t>{5, 6, 10});
  CHECK(parsed.markdown.item_lines[0].empty());
}

TEST_CASE("lines of a text that begins further down are counted from there") {
  const std::string file_text = "+++\n+++\nA [b](kf:1)\n";
  const auto lines = split_lines(file_text);
  const MarkdownFile file{.path = "x.md", .file = FileId{3}, .lines = lines, .pictures = {}};
  std::vector<Reference> references;
  Diagnostics diagnostics;
  const ParsedMarkdown parsed =
      parse_markdown({.text = std::string_view(file_text).substr(8), .first_line = 3}, file, {},
                     references, diagnostics);
  CHECK(parsed.lines == std::vector<std::uint32_t>{3});
  CHECK(references.at(0).where == Span{.file = FileId{3}, .line = 3, .column = 7, .length = 4});
}

TEST_CASE("a target's place is found in whatever way it is written") {
  CHECK(references_in("[a](kf:1) [b]( kf:2 ) [c](<kf:3>) <kf:4> [](kf:5)") ==
        "1:5 kf:1, 1:16 kf:2, 1:28 kf:3, 1:36 kf:4, 1:45 kf:5");
}

TEST_CASE("a target's place is not that of the same words elsewhere") {
  CHECK(references_in("kf:10 [a](kf:10) [b](kf:1)") == "1:11 kf:10, 1:22 kf:1");
  CHECK(references_in("`[a](kf:1)` [a](kf:1)") == "1:17 kf:1");
  CHECK(references_in("[kf:1](kf:1) <kf:1>") == "1:8 kf:1, 1:15 kf:1");
}

TEST_CASE("places are right after hard breaks, on continued lines and in nested blocks") {
  CHECK(references_in("a  \nb [c](kf:1)\\\nd [e](kf:2)") == "2:7 kf:1, 3:7 kf:2");
  CHECK(references_in("> - a\n>   [b](kf:1)\nlazy [c](kf:2)") == "2:9 kf:1, 3:10 kf:2");
  CHECK(references_in("1. a\n\n   > b\n   > [c](kf:1)\n\n   [d](kf:2)") == "4:10 kf:1, 6:8 kf:2");
  CHECK(references_in("[a\nb\nc](kf:1) [d](kf:2)") == "3:4 kf:1, 3:14 kf:2");
}

TEST_CASE("places are right in tables, headings and footnotes") {
  CHECK(references_in("| a | b |\n|---|---|\n| [c](kf:1) | [d](kf:2) |\n| e [f](kf:3) |") ==
        "3:7 kf:1, 3:19 kf:2, 4:9 kf:3");
  CHECK(references_in("A [b](kf:1)\n===\n\n## [c](kf:2) ##") == "1:7 kf:1, 4:8 kf:2");
  CHECK(references_in("a[^1]\n\n[^1]: b\n    [c](kf:1)\n") == "4:9 kf:1");
}

TEST_CASE("characters of several bytes count as their bytes") {
  CHECK(references_in("Malmö [ä](kf:1)") == "1:13 kf:1");
}

TEST_CASE("a reference keeps the words of its link") {
  CHECK(parse("[the *long* `one`](kf:1)").references.at(0).text == "the long one");
  CHECK(parse("<kf:1>").references.at(0).text.empty());
}

TEST_CASE("a text in angle brackets, or of blanks, is no text") {
  for (const char* text : {"<kf:1>", "[](kf:1)", "[ ](kf:1)", "[**](kf:1)"}) {
    CAPTURE(text);
    const Parsed parsed = parse(text);
    REQUIRE(parsed.references.size() == 1);
    if (std::string_view(text) == "[**](kf:1)") continue;
    const auto& paragraph = std::get<Paragraph>(parsed.markdown.prose.blocks.at(0).node);
    CHECK(std::get<Mention>(paragraph.inside.at(0).node).inside.empty());
  }
}

TEST_CASE("headings begin at level 2 and go down by one at most") {
  std::vector<std::uint32_t> levels;
  Texts ids;
  for (const Block& block : parse("# A\n#### B\n## C\n###### D\n# A\n").markdown.prose.blocks) {
    levels.push_back(std::get<Heading>(block.node).level);
    ids.push_back(std::get<Heading>(block.node).id);
  }
  CHECK(levels == std::vector<std::uint32_t>{2, 3, 2, 3, 2});
  CHECK(ids == Texts{"s-a", "s-b", "s-c", "s-d", "s-a-2"});
}

TEST_CASE("ids of headings differ even when a heading is named like a counted one") {
  Texts ids;
  for (const Block& block : parse("# A\n# A\n# A 2\n# A 2\n# !\n# ?\n").markdown.prose.blocks) {
    ids.push_back(std::get<Heading>(block.node).id);
  }
  std::ranges::sort(ids);
  CHECK(std::ranges::adjacent_find(ids) == ids.end());
}

TEST_CASE("marks of a footnote are counted in their order") {
  const Parsed parsed = parse("a[^x] b[^y] c[^x]\n\n[^y]: Y\n\n[^x]: X\n");
  const auto& inside = std::get<Paragraph>(parsed.markdown.prose.blocks.at(0).node).inside;
  CHECK(std::get<FootnoteMark>(inside.at(1).node) == FootnoteMark{.number = 1, .occurrence = 1});
  CHECK(std::get<FootnoteMark>(inside.at(3).node) == FootnoteMark{.number = 2, .occurrence = 1});
  CHECK(std::get<FootnoteMark>(inside.at(5).node) == FootnoteMark{.number = 1, .occurrence = 2});
  CHECK(plain_text(parsed.markdown.prose.footnotes.at(0)) == "X");
  CHECK(parsed.diagnostics.empty());
}

TEST_CASE("footnotes in code are no footnotes") {
  CHECK(faults_in("```\n[^1]: a\n```\n").empty());
  CHECK(faults_in("    [^1]: a\n").empty());
  CHECK(faults_in("`[^1]`").empty());
}

TEST_CASE("footnotes that lack their other half are reported") {
  CHECK(faults_in("a[^1]") == "1:2 dangling-footnote");
  CHECK(faults_in("a\n\n[^1]: b") == "3:1 unused-footnote");
  CHECK(faults_in("a `[^1]`\n\n[^1]: b") == "3:1 unused-footnote");
  CHECK(faults_in("a[^A]\n\n[^a]: b").empty());
  CHECK(faults_in("a[^1]\n\n[^1]: b\n\n[^1]: c") == "5:1 unused-footnote");
}

TEST_CASE("a picture's path is that of its file") {
  const Parsed parsed = parse("![c](b.jpg \"d\")");
  const auto& inside = std::get<Paragraph>(parsed.markdown.prose.blocks.at(0).node).inside;
  CHECK(std::get<Picture>(inside.at(0).node) ==
        Picture{.file = "content/a/b.jpg", .alternative = "c", .title = "d"});
}

TEST_CASE("inline text of a field is one paragraph") {
  const auto inline_faults = [](const std::string& text) {
    const auto lines = split_lines(text);
    const MarkdownFile file{.path = "x.md", .file = FileId{0}, .lines = lines, .pictures = {}};
    std::vector<Reference> references;
    Diagnostics diagnostics;
    parse_inline_markdown({.text = text, .first_line = 1, .last_line = 9}, file, {}, references,
                          diagnostics);
    return diagnostics.size();
  };
  CHECK(inline_faults("a *b*\nc") == 0);
  CHECK(inline_faults("") == 0);
  CHECK(inline_faults("a\n\nb") == 1);
  CHECK(inline_faults("- a") == 1);
  CHECK(inline_faults("# a") == 1);
  CHECK(inline_faults("1. a") == 1);
  CHECK(inline_faults("---") == 1);
}

TEST_CASE("emphasis in emphasis goes no deeper than the limit") {
  const Limits limits{.container_depth_max = 10};
  const std::string deep = repeated("*a _b ", 6) + repeated("_*", 6);
  CHECK(faults_in(deep, limits) == "1:1 nested-too-deep");
  CHECK(faults_in(repeated("*a _b ", 4) + repeated("_*", 4), limits).empty());
  CHECK_FALSE(parse(deep, limits).markdown.whole);
}

TEST_CASE("the tree holds no more than a multiple of the text") {
  // Each use of a definition repeats its address.
  const std::string definition = "[a]: https://example.org/" + std::string(1000, 'x') + "\n\n";
  CHECK(faults_in(definition + repeated("[a] ", 20)).empty());
  CHECK(faults_in(definition + repeated("[a] ", 97)) == "0:0 too-complex");
}

TEST_CASE("what goes beyond the limits is not parsed at all") {
  const Parsed parsed = parse(repeated(">", 200) + " [a](kf:1)");
  CHECK(parsed.references.empty());
  CHECK(parsed.diagnostics.size() == 1);
  CHECK_FALSE(parsed.markdown.whole);
}

}  // namespace
}  // namespace brochure

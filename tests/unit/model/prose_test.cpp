#include "model/prose.h"

#include <doctest/doctest.h>

#include "model/kind.h"

namespace brochure {
namespace {

TEST_CASE("plain text is the words, breaks are blanks") {
  const Inlines inlines{{Text{"One"}},
                        {SoftBreak{}},
                        {Emphasis{{{Text{"two"}}, {HardBreak{}}, {Strong{{{Text{"three"}}}}}}}},
                        {CodeSpan{" four"}},
                        {Foreign{.language = "nl", .inside = {{Text{" vijf"}}}}},
                        {Mention{.reference = {}, .inside = {}}},
                        {FootnoteMark{.number = 1}},
                        {Picture{.file = "x.jpg", .alternative = "a picture", .title = {}}},
                        {Link{.address = "https://example.org", .inside = {{Text{" six"}}}}}};
  CHECK(plain_text(inlines) == "One two three four vijf six");
}

TEST_CASE("plain text of blocks has one blank between them") {
  const auto paragraph = [](const char* text) { return Block{Paragraph{{{Text{text}}}}}; };
  const Blocks blocks{
      paragraph("One"),
      {Heading{.level = 2, .id = "x", .inside = {{Text{"two"}}}}},
      {Quote{{paragraph("three")}}},
      {List{.items = {{paragraph("four")}, {paragraph("five")}}}},
      {Rule{}},
      {Table{.columns = {}, .header = {{{Text{"six"}}}}, .rows = {{{{Text{"7"}}}}}}}};
  CHECK(plain_text(blocks) == "One two three four five six 7");
}

TEST_CASE("every kind is known by its prefix") {
  for (std::size_t i = 0; i < kind_count; ++i) {
    const auto kind = static_cast<Kind>(i);
    CHECK(kind_of_prefix(names_of(kind).prefix) == kind);
  }
  CHECK_FALSE(kind_of_prefix("").has_value());
  CHECK_FALSE(kind_of_prefix("KF").has_value());
}

}  // namespace
}  // namespace brochure

#include "render/count_marks.h"

#include <algorithm>
#include <cstddef>

#include "base/overloaded.h"

namespace brochure {
namespace {

using Counts = std::vector<std::uint32_t>;

void count(const Inlines& inlines, Counts& counts) {
  for (const Inline& item : inlines) {
    std::visit(Overloaded{
                   [](const auto&) {},
                   [&](const FootnoteMark& mark) {
                     const std::size_t index = mark.number - std::size_t{1};
                     if (index < counts.size()) {
                       counts[index] = std::max(counts[index], mark.occurrence);
                     }
                   },
                   [&](const Emphasis& emphasis) { count(emphasis.inside, counts); },
                   [&](const Strong& strong) { count(strong.inside, counts); },
                   [&](const Foreign& foreign) { count(foreign.inside, counts); },
                   [&](const Mention& mention) { count(mention.inside, counts); },
                   [&](const Link& link) { count(link.inside, counts); },
               },
               item.node);
  }
}

void count(const Blocks& blocks, Counts& counts) {
  for (const Block& block : blocks) {
    std::visit(Overloaded{
                   [](const auto&) {},
                   [&](const Paragraph& paragraph) { count(paragraph.inside, counts); },
                   [&](const Heading& heading) { count(heading.inside, counts); },
                   [&](const Quote& quote) { count(quote.inside, counts); },
                   [&](const List& list) {
                     for (const Blocks& item : list.items) count(item, counts);
                   },
                   [&](const Table& table) {
                     for (const Inlines& cell : table.header) count(cell, counts);
                     for (const auto& row : table.rows) {
                       for (const Inlines& cell : row) count(cell, counts);
                     }
                   },
               },
               block.node);
  }
}

}  // namespace

std::vector<std::uint32_t> count_marks(const Prose& prose) {
  Counts counts(prose.footnotes.size(), 1);
  count(prose.blocks, counts);
  for (const Blocks& footnote : prose.footnotes) count(footnote, counts);
  return counts;
}

}  // namespace brochure

#include "model/prose.h"

#include "base/overloaded.h"

namespace brochure {
namespace {

void add(const Inlines& inlines, std::string& out);

void add(const Inline& item, std::string& out) {
  std::visit(Overloaded{
                 [&](const Text& text) { out += text.text; },
                 [&](const SoftBreak&) { out += ' '; },
                 [&](const HardBreak&) { out += ' '; },
                 [&](const CodeSpan& code) { out += code.text; },
                 [&](const Picture&) {},
                 [&](const FootnoteMark&) {},
                 [&](const auto& wrapper) { add(wrapper.inside, out); },
             },
             item.node);
}

void add(const Inlines& inlines, std::string& out) {
  for (const Inline& item : inlines) add(item, out);
}

void add(const Blocks& blocks, std::string& out);

/// Adds words that stand for themselves, with a blank before them.
void add_apart(const Inlines& inlines, std::string& out) {
  if (!out.empty()) out += ' ';
  add(inlines, out);
}

void add(const Table& table, std::string& out) {
  const auto add_row = [&](const std::vector<Inlines>& row) {
    for (const Inlines& cell : row) add_apart(cell, out);
  };
  add_row(table.header);
  for (const auto& row : table.rows) add_row(row);
}

void add(const Block& block, std::string& out) {
  std::visit(Overloaded{
                 [&](const Paragraph& paragraph) { add_apart(paragraph.inside, out); },
                 [&](const Heading& heading) { add_apart(heading.inside, out); },
                 [&](const Quote& quote) { add(quote.inside, out); },
                 [&](const List& list) {
                   for (const Blocks& item : list.items) add(item, out);
                 },
                 [&](const CodeBlock& code) { add_apart({{Text{code.text}}}, out); },
                 [&](const Rule&) {},
                 [&](const Table& table) { add(table, out); },
             },
             block.node);
}

void add(const Blocks& blocks, std::string& out) {
  for (const Block& block : blocks) add(block, out);
}

}  // namespace

std::string plain_text(const Inlines& inlines) {
  std::string out;
  add(inlines, out);
  return out;
}

std::string plain_text(const Blocks& blocks) {
  std::string out;
  add(blocks, out);
  return out;
}

}  // namespace brochure

#include "export/plain_words.h"

#include <type_traits>
#include <utility>

#include "base/overloaded.h"

namespace brochure {
namespace {

struct Names {
  const LinkedCollection& linked;
  EntityIndex index;

  std::string of(const Mention& mention) const {
    return short_title_of(entity_at(linked, target_of(linked, index, mention.reference).entity));
  }
};

void fill_in(const Names& names, Inlines& inlines) {
  for (Inline& item : inlines) {
    std::visit(
        [&](auto& node) {
          using Node = std::decay_t<decltype(node)>;
          if constexpr (requires { node.inside; }) fill_in(names, node.inside);
          if constexpr (std::is_same_v<Node, Mention>) {
            if (node.inside.empty()) node.inside.push_back({Text{names.of(node)}});
          }
        },
        item.node);
  }
}

void add(const Names& names, Blocks blocks, std::vector<std::string>& out);

void add(const Names& names, Inlines inlines, std::vector<std::string>& out) {
  fill_in(names, inlines);
  std::string text = plain_text(inlines);
  if (!text.empty()) out.push_back(std::move(text));
}

void add(const Names& names, Table table, std::vector<std::string>& out) {
  for (Inlines& cell : table.header) add(names, std::move(cell), out);
  for (auto& row : table.rows) {
    for (Inlines& cell : row) add(names, std::move(cell), out);
  }
}

void add(const Names& names, Blocks blocks, std::vector<std::string>& out) {
  for (Block& block : blocks) {
    std::visit(Overloaded{
                   [&](List& list) {
                     for (Blocks& item : list.items) add(names, std::move(item), out);
                   },
                   [&](CodeBlock& code) { out.push_back(std::move(code.text)); },
                   [](Rule&) {},
                   [&](Table& table) { add(names, std::move(table), out); },
                   [&](auto& wrapper) { add(names, std::move(wrapper.inside), out); },
               },
               block.node);
  }
}

}  // namespace

std::string plain_words(const LinkedCollection& linked, EntityIndex index, Inlines text) {
  fill_in({linked, index}, text);
  return plain_text(text);
}

std::vector<std::string> plain_paragraphs(const LinkedCollection& linked, EntityIndex index,
                                          Prose prose) {
  std::vector<std::string> paragraphs;
  add({linked, index}, std::move(prose.blocks), paragraphs);
  for (Blocks& footnote : prose.footnotes) add({linked, index}, std::move(footnote), paragraphs);
  return paragraphs;
}

}  // namespace brochure

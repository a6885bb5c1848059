#include "compose/prose.h"

#include <utility>

#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/view_of.h"
#include "compose/words.h"
#include "model/address.h"

namespace brochure {
namespace {

/// Puts links and paths where references and file names are.
class Resolver {
 public:
  Resolver(const Edition& edition, EntityIndex owner) : edition_(edition), owner_(owner) {}

  Inlines resolved(Inlines inlines) const {
    for (Inline& item : inlines) {
      if (const auto* mention = std::get_if<Mention>(&item.node)) {
        item.node = link_for(*mention);
      } else if (auto* picture = std::get_if<Picture>(&item.node)) {
        picture->file = picture_path(picture->file);
      } else {
        resolve_inside(item.node);
      }
    }
    return inlines;
  }

  Blocks resolved(Blocks blocks) const {
    for (Block& block : blocks) {
      if (auto* list = std::get_if<List>(&block.node)) {
        for (Blocks& item : list->items) item = resolved(std::move(item));
      } else if (auto* table = std::get_if<Table>(&block.node)) {
        for (Inlines& cell : table->header) cell = resolved(std::move(cell));
        for (auto& row : table->rows) {
          for (Inlines& cell : row) cell = resolved(std::move(cell));
        }
      } else {
        resolve_inside(block.node);
      }
    }
    return blocks;
  }

 private:
  template <class Nodes>
  void resolve_inside(Nodes& nodes) const {
    std::visit(
        [this](auto& node) {
          if constexpr (requires { node.inside; }) {
            node.inside = this->resolved(std::move(node.inside));
          }
        },
        nodes);
  }

  Link link_for(const Mention& mention) const {
    const Target& target = target_of(edition_.linked, owner_, mention.reference);
    const bool stub = is_stub(entity_at(edition_.linked, target.entity));
    Link link{.address = address_of(edition_, target),
              .inside = resolved(mention.inside),
              .to = stub ? LinkTo::Stub : LinkTo::ThisSite};
    if (link.inside.empty()) link.inside = as_inlines(edition_, name_of(edition_, target));
    return link;
  }

  const Edition& edition_;
  EntityIndex owner_;
};

}  // namespace

Prose resolved(const Edition& edition, EntityIndex owner, const Prose& prose) {
  const Resolver resolver(edition, owner);
  Prose out{.blocks = resolver.resolved(prose.blocks)};
  for (const Blocks& note : prose.footnotes) out.footnotes.push_back(resolver.resolved(note));
  return out;
}

Inlines resolved(const Edition& edition, EntityIndex owner, const Inlines& inlines) {
  return Resolver(edition, owner).resolved(inlines);
}

View resolved(const Edition& edition, EntityIndex owner, const std::vector<Inlines>& points) {
  ViewList items;
  for (const Inlines& point : points) {
    items.emplace_back(view_of({{"text", resolved(edition, owner, point)}}));
  }
  return if_any(std::move(items));
}

}  // namespace brochure

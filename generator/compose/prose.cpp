#include "compose/prose.h"


#include "base/overloaded.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "model/address.h"

namespace brochure {
namespace {

/// Copies prose and puts links and paths where references and file names are.
class Resolver {
 public:
  Resolver(const Edition& edition, EntityIndex owner) : edition_(edition), owner_(owner) {}

  Inlines resolved(const Inlines& inlines) const {
    Inlines out;
    out.reserve(inlines.size());
    for (const Inline& item : inlines) {
      out.push_back(
          std::visit([this](const auto& node) { return Inline{resolved(node)}; }, item.node));
    }
    return out;
  }

  Blocks resolved(const Blocks& blocks) const {
    Blocks out;
    out.reserve(blocks.size());
    for (const Block& block : blocks) {
      out.push_back(
          std::visit([this](const auto& node) { return Block{resolved(node)}; }, block.node));
    }
    return out;
  }

 private:
  template <class Node>
  Node resolved(const Node& node) const {
    Node copy = node;
    if constexpr (requires { copy.inside; }) copy.inside = resolved(node.inside);
    return copy;
  }

  Link resolved(const Mention& mention) const {
    const Target& target = target_of(edition_.linked, owner_, mention.reference);
    const bool stub = is_stub(entity_at(edition_.linked, target.entity));
    Link link{.address = address_of(edition_, target),
              .inside = resolved(mention.inside),
              .to = stub ? LinkTo::Stub : LinkTo::ThisSite};
    if (link.inside.empty()) link.inside.push_back({Text{name_of(edition_, target)}});
    return link;
  }

  static Picture resolved(const Picture& picture) {
    Picture copy = picture;
    copy.file = picture_path(picture.file);
    return copy;
  }

  List resolved(const List& list) const {
    List copy = list;
    for (Blocks& item : copy.items) item = resolved(item);
    return copy;
  }

  Table resolved(const Table& table) const {
    Table copy = table;
    for (Inlines& cell : copy.header) cell = resolved(cell);
    for (auto& row : copy.rows) {
      for (Inlines& cell : row) cell = resolved(cell);
    }
    return copy;
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
    items.emplace_back(ViewObject{{"text", resolved(edition, owner, point)}});
  }
  return if_any(std::move(items));
}

}  // namespace brochure

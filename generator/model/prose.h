#pragma once

// Markdown as a tree of plain values. A closed set of nodes: every output format is one file that
// visits them.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace brochure {

struct Inline;
struct Block;
using Inlines = std::vector<Inline>;
using Blocks = std::vector<Block>;

/// A place in Entity::references.
enum class ReferenceIndex : std::uint32_t {};

struct Text {
  std::string text;
  bool operator==(const Text&) const = default;
};
struct SoftBreak {
  bool operator==(const SoftBreak&) const = default;
};
struct HardBreak {
  bool operator==(const HardBreak&) const = default;
};
struct CodeSpan {
  std::string text;
  bool operator==(const CodeSpan&) const = default;
};
struct Emphasis {
  Inlines inside;
  bool operator==(const Emphasis&) const = default;
};
struct Strong {
  Inlines inside;
  bool operator==(const Strong&) const = default;
};
/// Words in another language than the text around them; `language` is a BCP 47 tag.
struct Foreign {
  std::string language;
  Inlines inside;
  bool operator==(const Foreign&) const = default;
};
/// A typed reference. Only before composition: there it becomes a Link.
struct Mention {
  ReferenceIndex reference{};
  Inlines inside;  ///< empty: the target's own name is shown
  bool operator==(const Mention&) const = default;
};

enum class LinkTo { OtherSite, ThisSite, Stub };

struct Link {
  std::string
      address;  ///< an address on the web, or a path from the site's root (with "#fragment")
  Inlines inside;
  LinkTo to = LinkTo::OtherSite;
  std::uint32_t reference = 0;  ///< its number among the page's references; 0: it has none
  bool operator==(const Link&) const = default;
};
struct Picture {
  std::string file;  ///< from the project's folder; after composition from the site's root
  std::string alternative;
  std::string title;
  bool operator==(const Picture&) const = default;
};
/// A mark in the text for Prose::footnotes[number - 1].
struct FootnoteMark {
  std::uint32_t number = 0;
  std::uint32_t occurrence = 1;  ///< a note may be marked more than once
  bool operator==(const FootnoteMark&) const = default;
};

struct Inline {
  std::variant<Text, SoftBreak, HardBreak, CodeSpan, Emphasis, Strong, Foreign, Mention, Link,
               Picture, FootnoteMark>
      node;
  bool operator==(const Inline&) const = default;
};

struct Paragraph {
  Inlines inside;
  bool operator==(const Paragraph&) const = default;
};
struct Heading {
  std::uint32_t level = 2;
  std::string id;  ///< unique within the prose
  Inlines inside;
  bool operator==(const Heading&) const = default;
};
struct Quote {
  Blocks inside;
  bool operator==(const Quote&) const = default;
};
struct List {
  bool ordered = false;
  std::uint32_t start = 1;
  bool tight = true;
  std::vector<Blocks> items;
  bool operator==(const List&) const = default;
};
struct CodeBlock {
  std::string text;
  bool operator==(const CodeBlock&) const = default;
};
struct Rule {
  bool operator==(const Rule&) const = default;
};

enum class Alignment { None, Left, Centre, Right };
struct Table {
  std::vector<Alignment> columns;
  std::vector<Inlines> header;
  std::vector<std::vector<Inlines>> rows;
  bool operator==(const Table&) const = default;
};

struct Block {
  std::variant<Paragraph, Heading, Quote, List, CodeBlock, Rule, Table> node;
  bool operator==(const Block&) const = default;
};

struct Prose {
  Blocks blocks;
  std::vector<Blocks> footnotes;  ///< in the order of their first marks
  bool operator==(const Prose&) const = default;
};

/// The words of inline text without any markup. Breaks become spaces; a Mention without a text of
/// its own adds nothing.
std::string plain_text(const Inlines& inlines);
/// Likewise for blocks, with a space between them.
std::string plain_text(const Blocks& blocks);

}  // namespace brochure

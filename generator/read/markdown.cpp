#include "read/markdown.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <set>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <fmt/format.h>

#include "base/slug.h"
#include "read/markdown_inlines.h"
#include "read/unused_footnotes.h"

namespace brochure {
namespace {

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;

/// Only the table extension: those for strikethrough and autolinks change tables of the whole
/// process while they parse, which goes wrong with several threads.
Tree parse(std::string_view text) {
  static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
  static_cast<void>(registered);
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES));
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return Tree(cmark_parser_finish(parser.get()));
}

/// From a line of the text to a line of the file.
class LineMap {
 public:
  explicit LineMap(const MarkdownText& text) : text_(text) {}
  std::uint32_t first(cmark_node* node) const { return in_file(cmark_node_get_start_line(node)); }
  std::uint32_t last(cmark_node* node) const {
    return text_.last_line > 0 ? text_.last_line : in_file(cmark_node_get_end_line(node));
  }

 private:
  std::uint32_t in_file(int line) const {
    if (text_.last_line > 0) return text_.first_line;
    return text_.first_line + static_cast<std::uint32_t>(std::max(line, 1)) - 1;
  }
  const MarkdownText& text_;
};

struct BlockConversion {
  Conversion inlines;
  LineMap lines;
  std::uint32_t heading_level = 1;  ///< of the last heading; the page's title is 1
  std::set<std::string, std::less<>> heading_ids;
  KnownLines known_lines;
};

/// A line of the text as the parser counts it.
std::uint32_t line_in_text(int line) { return static_cast<std::uint32_t>(std::max(line, 1)); }

Inlines convert_leaf(cmark_node* node, BlockConversion& conversion, std::size_t depth) {
  conversion.inlines.locator.enter(conversion.lines.first(node), conversion.lines.last(node));
  return convert_inlines(node, conversion.inlines, depth);
}

Blocks convert_blocks(cmark_node* parent, BlockConversion& conversion, std::size_t depth);

/// Levels begin at 2, below the page's title, and never jump.
std::uint32_t next_level(std::uint32_t written, std::uint32_t last) {
  return std::clamp(written, std::uint32_t{2}, last + 1);
}

Heading convert_heading(cmark_node* node, BlockConversion& conversion, std::size_t depth) {
  const auto written = static_cast<std::uint32_t>(cmark_node_get_heading_level(node));
  conversion.heading_level = next_level(written, conversion.heading_level);
  Heading heading{.level = conversion.heading_level,
                  .inside = convert_leaf(node, conversion, depth)};
  // The prefix keeps headings apart from the page's own anchors.
  const std::string id = "s-" + slug_of(plain_text(heading.inside));
  heading.id = id;
  for (int again = 2; !conversion.heading_ids.insert(heading.id).second; ++again) {
    heading.id = fmt::format("{}-{}", id, again);
  }
  return heading;
}

List convert_list(cmark_node* node, BlockConversion& conversion, std::size_t depth) {
  List list{.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
            .start = static_cast<std::uint32_t>(std::max(cmark_node_get_list_start(node), 0)),
            .tight = cmark_node_get_list_tight(node) != 0,
            .items = {}};
  for (cmark_node* item = cmark_node_first_child(node); item != nullptr;
       item = cmark_node_next(item)) {
    list.items.push_back(convert_blocks(item, conversion, depth + 1));
  }
  return list;
}

Alignment alignment_of(std::uint8_t letter) {
  switch (letter) {
    case 'l':
      return Alignment::Left;
    case 'c':
      return Alignment::Centre;
    case 'r':
      return Alignment::Right;
    default:
      return Alignment::None;
  }
}

Table convert_table(cmark_node* node, BlockConversion& conversion, std::size_t depth) {
  Table table;
  const std::uint16_t columns = cmark_gfm_extensions_get_table_columns(node);
  const std::uint8_t* alignments = cmark_gfm_extensions_get_table_alignments(node);
  for (std::uint16_t i = 0; i < columns; ++i) table.columns.push_back(alignment_of(alignments[i]));
  for (cmark_node* row = cmark_node_first_child(node); row != nullptr; row = cmark_node_next(row)) {
    std::vector<Inlines> cells;
    for (cmark_node* cell = cmark_node_first_child(row); cell != nullptr;
         cell = cmark_node_next(cell)) {
      cells.push_back(convert_leaf(cell, conversion, depth));
    }
    if (cmark_gfm_extensions_get_table_row_is_header(row) != 0) {
      table.header = std::move(cells);
    } else {
      table.rows.push_back(std::move(cells));
    }
  }
  return table;
}

void report_html_block(cmark_node* node, BlockConversion& conversion) {
  const std::string_view html = cmark_node_get_literal(node);
  const std::string_view first = html.substr(0, html.find('\n'));
  conversion.inlines.locator.enter(conversion.lines.first(node), conversion.lines.last(node));
  conversion.inlines.diagnostics.push_back(
      {.code = Code::RawHtml,
       .where = conversion.inlines.locator.find("", first),
       .message = fmt::format("raw HTML '{}'", first),
       .help = {html.starts_with("<!--") ? "remove the comment"
                                         : "remove it, or use Markdown instead"}});
}

std::optional<Block> convert_block(cmark_node* node, BlockConversion& conversion,
                                   std::size_t depth) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
      return Block{Paragraph{convert_leaf(node, conversion, depth)}};
    case CMARK_NODE_HEADING:
      return Block{convert_heading(node, conversion, depth)};
    case CMARK_NODE_BLOCK_QUOTE:
      return Block{Quote{convert_blocks(node, conversion, depth + 1)}};
    case CMARK_NODE_LIST:
      return Block{convert_list(node, conversion, depth)};
    case CMARK_NODE_CODE_BLOCK:
      conversion.known_lines.code.emplace_back(line_in_text(cmark_node_get_start_line(node)),
                                               line_in_text(cmark_node_get_end_line(node)));
      return Block{CodeBlock{counted(cmark_node_get_literal(node), conversion.inlines)}};
    case CMARK_NODE_THEMATIC_BREAK:
      return Block{Rule{}};
    case CMARK_NODE_HTML_BLOCK:
      report_html_block(node, conversion);
      return std::nullopt;
    default:
      break;
  }
  if (std::strcmp(cmark_node_get_type_string(node), "table") == 0) {
    return Block{convert_table(node, conversion, depth)};
  }
  return std::nullopt;
}

Blocks convert_blocks(cmark_node* parent, BlockConversion& conversion, std::size_t depth) {
  Blocks blocks;
  if (depth > conversion.inlines.limits.container_depth_max) {
    stop_as_too_deep(conversion.inlines);
    return blocks;
  }
  for (cmark_node* node = cmark_node_first_child(parent);
       node != nullptr && !conversion.inlines.stopped; node = cmark_node_next(node)) {
    if (auto block = convert_block(node, conversion, depth)) blocks.push_back(std::move(*block));
  }
  return blocks;
}

std::vector<std::uint32_t> lines_of_items(cmark_node* node, const BlockConversion& conversion) {
  std::vector<std::uint32_t> lines;
  if (cmark_node_get_type(node) != CMARK_NODE_LIST) return lines;
  for (cmark_node* item = cmark_node_first_child(node); item != nullptr;
       item = cmark_node_next(item)) {
    lines.push_back(conversion.lines.first(item));
  }
  return lines;
}

ParsedMarkdown convert_document(cmark_node* document, BlockConversion& conversion) {
  ParsedMarkdown parsed;
  for (cmark_node* node = cmark_node_first_child(document);
       node != nullptr && !conversion.inlines.stopped; node = cmark_node_next(node)) {
    if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) {
      conversion.known_lines.footnotes.insert(line_in_text(cmark_node_get_start_line(node)));
      parsed.prose.footnotes.push_back(convert_blocks(node, conversion, 1));
      continue;
    }
    if (auto block = convert_block(node, conversion, 1)) {
      parsed.prose.blocks.push_back(std::move(*block));
      parsed.lines.push_back(conversion.lines.first(node));
      parsed.item_lines.push_back(lines_of_items(node, conversion));
    }
  }
  return parsed;
}

}  // namespace

ParsedMarkdown parse_markdown(const MarkdownText& text, const MarkdownFile& file,
                              const Limits& limits, std::vector<Reference>& references,
                              Diagnostics& diagnostics) {
  if (!within_limits(text.text, file.file, text.first_line, limits, diagnostics)) {
    return {.whole = false};
  }
  Locator locator(file.file, file.lines);
  BlockConversion conversion{
      .inlines = {.file = file,
                  .limits = limits,
                  .locator = locator,
                  .references = references,
                  .diagnostics = diagnostics,
                  .bytes_left = text.text.size() * limits.output_per_input_max + 1024,
                  .marks_of_footnote = {},
                  .in_data = text.last_line > 0},
      .lines = LineMap(text),
      .heading_ids = {},
      .known_lines = {}};
  const Tree tree = parse(text.text);
  ParsedMarkdown parsed = convert_document(tree.get(), conversion);
  parsed.whole = !conversion.inlines.stopped;
  if (parsed.whole) check_unused_footnotes(text, file, conversion.known_lines, diagnostics);
  return parsed;
}

Inlines parse_inline_markdown(const MarkdownText& text, const MarkdownFile& file,
                              const Limits& limits, std::vector<Reference>& references,
                              Diagnostics& diagnostics) {
  ParsedMarkdown parsed = parse_markdown(text, file, limits, references, diagnostics);
  if (parsed.prose.blocks.empty()) return {};
  auto* paragraph = std::get_if<Paragraph>(&parsed.prose.blocks.front().node);
  if (parsed.prose.blocks.size() > 1 || paragraph == nullptr || !parsed.prose.footnotes.empty()) {
    diagnostics.push_back(
        {.code = Code::WrongType,
         .where = {.file = file.file, .line = text.first_line, .column = 1, .length = 1},
         .message = "this text holds more than one paragraph",
         .help = {"write a single paragraph without headings, lists or footnotes"}});
  }
  return paragraph == nullptr ? Inlines{} : std::move(paragraph->inside);
}

}  // namespace brochure

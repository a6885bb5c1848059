#include "render/markup.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

#include <fmt/format.h>

#include "base/escape.h"
#include "base/overloaded.h"
#include "render/count_marks.h"
#include "render/markup_inline.h"

namespace brochure {
namespace {

/// What goes from one block to the next.
struct Progress {
  const MarkupSetting& setting;
  std::uint32_t level = 1;  ///< of the last heading; the page's title has level 1
};

enum class Paragraphs { Wrapped, Bare };  ///< in the items of a tight list they are bare

void append_blocks(const Blocks& blocks, Progress& progress, Paragraphs paragraphs,
                   std::string& out);

void append_paragraph(const Paragraph& paragraph, const MarkupSetting& setting,
                      Paragraphs paragraphs, std::string& out) {
  if (paragraph.inside.size() == 1) {
    if (const auto* picture = std::get_if<Picture>(&paragraph.inside.front().node)) {
      append_figure(*picture, setting, out);
      return;
    }
  }
  const bool wrapped = paragraphs == Paragraphs::Wrapped;
  if (wrapped) out += "<p>";
  append_xhtml(paragraph.inside, setting, out);
  if (wrapped) out += "</p>";
  out += '\n';
}

void append_heading(const Heading& heading, Progress& progress, std::string& out) {
  progress.level = std::clamp(heading.level, 2U, std::min(progress.level + 1, 6U));
  fmt::format_to(std::back_inserter(out), "<h{}", progress.level);
  if (!heading.id.empty()) {
    out += " id=\"";
    append_escaped(progress.setting.id_prefix, out);
    append_escaped(heading.id, out);
    out += '"';
  }
  out += '>';
  append_xhtml(heading.inside, progress.setting, out);
  fmt::format_to(std::back_inserter(out), "</h{}>\n", progress.level);
}

void append_list(const List& list, Progress& progress, std::string& out) {
  out += list.ordered ? "<ol" : "<ul";
  if (list.ordered && list.start != 1) {
    fmt::format_to(std::back_inserter(out), " start=\"{}\"", list.start);
  }
  out += ">\n";
  for (const Blocks& item : list.items) {
    out += "<li>";
    append_blocks(item, progress, list.tight ? Paragraphs::Bare : Paragraphs::Wrapped, out);
    if (out.back() == '\n') out.pop_back();
    out += "</li>\n";
  }
  out += list.ordered ? "</ol>\n" : "</ul>\n";
}

std::string_view class_of(Alignment alignment) {
  switch (alignment) {
    case Alignment::None:
    case Alignment::Left:
      return "";
    case Alignment::Centre:
      return " class=\"centre\"";
    case Alignment::Right:
      return " class=\"right\"";
  }
  return "";
}

void append_row(const std::vector<Inlines>& row, const Table& table, bool header,
                const MarkupSetting& setting, std::string& out) {
  out += "<tr>";
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    out += header ? "<th scope=\"col\"" : "<td";
    out += class_of(table.columns[column]);
    out += '>';
    // A row may be shorter than the header.
    if (column < row.size()) append_xhtml(row[column], setting, out);
    out += header ? "</th>" : "</td>";
  }
  out += "</tr>\n";
}

/// A wide table scrolls within a region of its own, which the keyboard can reach. It is a group and
/// not a region, since a page may have several and only one landmark may have the name.
void append_table(const Table& table, const MarkupSetting& setting, std::string& out) {
  out += "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"";
  append_escaped(setting.table, out);
  fmt::format_to(std::back_inserter(out), "\"{}>\n<table{}>\n<thead>\n", setting.interface_marks,
                 setting.content_marks);
  append_row(table.header, table, true, setting, out);
  out += "</thead>\n<tbody>\n";
  for (const auto& row : table.rows) append_row(row, table, false, setting, out);
  out += "</tbody>\n</table>\n</div>\n";
}

void append_code(const CodeBlock& code, std::string& out) {
  out += "<pre tabindex=\"0\"><code>";
  append_escaped(code.text, out);
  out += "</code></pre>\n";
}

void append_block(const Block& block, Progress& progress, Paragraphs paragraphs, std::string& out) {
  std::visit(Overloaded{
                 [&](const Paragraph& paragraph) {
                   append_paragraph(paragraph, progress.setting, paragraphs, out);
                 },
                 [&](const Heading& heading) { append_heading(heading, progress, out); },
                 [&](const Quote& quote) {
                   out += "<blockquote>\n";
                   append_blocks(quote.inside, progress, Paragraphs::Wrapped, out);
                   out += "</blockquote>\n";
                 },
                 [&](const List& list) { append_list(list, progress, out); },
                 [&](const CodeBlock& code) { append_code(code, out); },
                 [&](const Rule&) { out += "<hr/>\n"; },
                 [&](const Table& table) { append_table(table, progress.setting, out); },
             },
             block.node);
}

void append_blocks(const Blocks& blocks, Progress& progress, Paragraphs paragraphs,
                   std::string& out) {
  for (const Block& block : blocks) {
    // Bare text and the list below it stand on lines of their own.
    append_block(block, progress, paragraphs, out);
  }
}

void append_back_links(std::size_t number, std::uint32_t marks, const MarkupSetting& setting,
                       std::string& out) {
  for (std::uint32_t occurrence = 1; occurrence <= marks; ++occurrence) {
    fmt::format_to(std::back_inserter(out), " <a href=\"#{}\" role=\"doc-backlink\"{}",
                   mark_anchor(number, occurrence, setting), setting.interface_marks);
    if (occurrence == 1) {
      out += '>';
      append_escaped(setting.back_to_text, out);
    } else {
      out += " aria-label=\"";
      append_escaped(setting.back_to_text, out);
      fmt::format_to(std::back_inserter(out), ", {0}\">{0}", occurrence);
    }
    out += "</a>";
  }
}

/// The links back stand at the end of the note's last paragraph, or after its last block.
void append_footnote(const Blocks& footnote, std::size_t number, std::uint32_t marks,
                     Progress& progress, std::string& out) {
  fmt::format_to(std::back_inserter(out), "<li id=\"{}\">",
                 footnote_anchor(number, progress.setting));
  append_blocks(footnote, progress, Paragraphs::Wrapped, out);
  constexpr std::string_view paragraph_end = "</p>\n";
  const bool in_paragraph = out.ends_with(paragraph_end);
  if (in_paragraph) out.resize(out.size() - paragraph_end.size());
  append_back_links(number, marks, progress.setting, out);
  out += in_paragraph ? "</p></li>\n" : "</li>\n";
}

void append_footnotes(const Prose& prose, const MarkupSetting& setting, std::string& out) {
  if (prose.footnotes.empty()) return;
  const std::vector<std::uint32_t> marks = count_marks(prose);
  Progress progress{setting, 2};
  fmt::format_to(std::back_inserter(out),
                 "<section class=\"footnotes\" role=\"doc-endnotes\">\n<h2 id=\"{}footnotes\"{}>",
                 setting.id_prefix, setting.interface_marks);
  append_escaped(setting.notes, out);
  out += "</h2>\n<ol>\n";
  for (std::size_t index = 0; index < prose.footnotes.size(); ++index) {
    append_footnote(prose.footnotes[index], index + 1, marks[index], progress, out);
  }
  out += "</ol>\n</section>\n";
}

}  // namespace

std::string to_xhtml(const Prose& prose, const MarkupSetting& setting) {
  std::string out;
  Progress progress{setting};
  append_blocks(prose.blocks, progress, Paragraphs::Wrapped, out);
  append_footnotes(prose, setting, out);
  return out;
}

}  // namespace brochure

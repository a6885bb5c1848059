#include "export/markdown_page.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "base/ascii.h"
#include "export/markdown_inline.h"
#include "model/address.h"

namespace brochure {
namespace {

bool leaves_the_site(std::string_view address) {
  return address.find(':') < address.find_first_of("/#?") || address.starts_with("//");
}

/// Where the links of a page lead to.
class Ways {
 public:
  Ways(std::string path, const Site& site, const PagePaths& pages)
      : path_(std::move(path)), site_(site), pages_(pages) {}

  std::string to(std::string_view written) const {
    if (leaves_the_site(written)) return std::string(written);
    const std::size_t mark = std::min(written.find_first_of("?#"), written.size());
    const std::string_view rest = written.substr(mark);
    const std::filesystem::path folder = std::filesystem::path(path_).parent_path();
    std::string target = (folder / written.substr(0, mark)).lexically_normal().generic_string();
    const bool as_text = rest.empty() && pages_.contains(target);
    if (site_.address.empty()) return as_text ? markdown_path(written) : std::string(written);
    if (as_text) return site_.address + markdown_path(target);
    return web_address(site_, target) + std::string(rest);
  }

 private:
  std::string path_;
  const Site& site_;
  const PagePaths& pages_;
};

/// Every line of a text after the first begins with `indent`, unless it is empty.
std::string indented(std::string_view text, std::string_view indent) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    out += text[at];
    const bool more = at + 1 < text.size() && text[at + 1] != '\n';
    if (text[at] == '\n' && more) out += indent;
  }
  return out;
}

std::string as_quote(std::string_view text) {
  std::string out = "> ";
  for (const char letter : text) {
    if (letter == '\n' && out.ends_with("> ")) out.pop_back();
    out += letter;
    if (letter == '\n') out += "> ";
  }
  return out;
}

class Writer {
 public:
  explicit Writer(AddressInMarkdown address) : address_(std::move(address)) {}

  /// The blocks in an element; running text between them is a paragraph.
  std::vector<std::string> blocks_in(const pugi::xml_node& element) const {
    std::vector<std::string> blocks;
    std::string run;
    const auto end_run = [&] {
      std::string text(trimmed(run));
      if (!text.empty()) blocks.push_back(as_paragraph(std::move(text)));
      run.clear();
    };
    for (const pugi::xml_node child : element.children()) {
      if (!is_block(child)) {
        append_inline(inline_markdown(child, address_), run);
        continue;
      }
      end_run();
      if (!is_left_out(child)) add_block(child, blocks);
    }
    end_run();
    return blocks;
  }

 private:
  std::string text_of(const pugi::xml_node& element) const {
    return std::string(trimmed(inline_markdown(element, address_)));
  }

  /// Where a line more would be none of the same: in headings, tables and facts.
  std::string line(const pugi::xml_node& element) const { return without_breaks(text_of(element)); }

  void add_block(const pugi::xml_node& element, std::vector<std::string>& blocks) const {
    const std::string_view name = element.name();
    std::string block;
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
      const std::string text = line(element);
      if (!text.empty())
        block = std::string(static_cast<std::size_t>(name[1] - '0'), '#') + " " + text;
    } else if (name == "p") {
      block = as_paragraph(text_of(element));
    } else if (name == "summary" || name == "caption") {
      block = fmt::format("**{}**", line(element));
    } else if (name == "ul" || name == "ol") {
      block = list(element);
    } else if (name == "dl") {
      block = definitions(element);
    } else if (name == "blockquote") {
      block = as_quote(joined(blocks_in(element)));
    } else if (name == "pre") {
      block = code(element.first_child().text().get());
    } else if (name == "hr") {
      block = "---";
    } else if (name == "table") {
      return add_table(element, blocks);
    } else if (std::string_view(element.attribute("role").value()) == "doc-endnotes") {
      return add_footnotes(element, blocks);
    } else {
      for (std::string& inner : blocks_in(element)) blocks.push_back(std::move(inner));
    }
    if (!block.empty()) blocks.push_back(std::move(block));
  }

  /// Between fences longer than any run of backticks in the text.
  static std::string code(std::string_view text) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    std::string fence = "```";
    while (text.find(fence) != std::string_view::npos) fence += '`';
    return fmt::format("{0}\n{1}\n{0}", fence, text);
  }

  static std::string joined(const std::vector<std::string>& blocks) {
    return fmt::format("{}", fmt::join(blocks, "\n\n"));
  }

  /// An item's text and the lists in it follow each other without a gap.
  static std::string joined_in_item(const std::vector<std::string>& blocks) {
    std::string out;
    for (const std::string& block : blocks) {
      const bool is_list = block.starts_with("- ") || block.starts_with("1. ");
      if (!out.empty()) out += is_list ? "\n" : "\n\n";
      out += block;
    }
    return out;
  }

  std::string list(const pugi::xml_node& element) const {
    const bool ordered = std::string_view(element.name()) == "ol";
    unsigned number = element.attribute("start").as_uint(1);
    std::string out;
    for (const pugi::xml_node item : element.children("li")) {
      const std::string text = joined_in_item(blocks_in(item));
      if (text.empty()) continue;
      const std::string mark = ordered ? fmt::format("{}. ", number++) : "- ";
      if (!out.empty()) out += '\n';
      out += mark + indented(text, std::string(mark.size(), ' '));
    }
    return out;
  }

  /// The names of facts, each with its values, whether or not each stands in an element of its own.
  std::string definitions(const pugi::xml_node& element) const {
    std::string out;
    for (const pugi::xml_node child : element.children()) {
      const std::string_view name = child.name();
      if (name == "div") {
        const std::string inner = definitions(child);
        if (!out.empty() && !inner.empty()) out += '\n';
        out += inner;
      } else if (name == "dt") {
        if (!out.empty()) out += '\n';
        out += fmt::format("- **{}**:", line(child));
      } else if (name == "dd") {
        out += (out.ends_with(':') ? " " : "; ") + line(child);
      }
    }
    return out;
  }

  std::string row(const pugi::xml_node& element) const {
    std::string out = "|";
    for (const pugi::xml_node cell : element.children()) {
      if (cell.type() == pugi::node_element) out += " " + line(cell) + " |";
    }
    return out;
  }

  void add_table(const pugi::xml_node& table, std::vector<std::string>& blocks) const {
    if (const pugi::xml_node caption = table.child("caption")) add_block(caption, blocks);
    std::vector<std::string> rows;
    for (const pugi::xpath_node found : table.select_nodes(".//tr")) {
      rows.push_back(row(found.node()));
      if (rows.size() > 1) continue;
      std::string line_below = "|";
      for (const pugi::xml_node cell : found.node().children()) {
        if (cell.type() == pugi::node_element) line_below += "---|";
      }
      rows.push_back(std::move(line_below));
    }
    if (!rows.empty()) blocks.push_back(fmt::format("{}", fmt::join(rows, "\n")));
  }

  void add_footnotes(const pugi::xml_node& section, std::vector<std::string>& blocks) const {
    std::size_t number = 1;
    for (const pugi::xml_node note : section.child("ol").children("li")) {
      blocks.push_back(
          fmt::format("[^{}]: {}", number++, indented(joined(blocks_in(note)), "    ")));
    }
  }

  AddressInMarkdown address_;
};

/// What the text is, where it stands, and who answers for it.
std::string origin_of(const pugi::xml_document& page, const Output& output, const Site& site) {
  const std::string_view title = page.child("html").child("head").child("title").text().get();
  const std::string full = web_address(site, output.path);
  const std::string near = output.path.substr(output.path.rfind('/') + 1);
  std::string line = fmt::format("[{}]({}).", escaped(title), full.empty() ? near : full);
  if (!site.publisher.empty()) line += fmt::format(" {}.", escaped(site.publisher));
  if (!site.licence.empty()) line += fmt::format(" <{}>", site.licence);
  return line;
}

}  // namespace

Output markdown_of(const Output& page, const Site& site, const PagePaths& pages) {
  const auto& text = std::get<std::string>(page.content);
  pugi::xml_document document;
  // Blanks between elements part words.
  document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata);
  const Ways ways(page.path, site, pages);
  const Writer writer([&ways](std::string_view written) { return ways.to(written); });
  std::vector<std::string> blocks = writer.blocks_in(document.select_node("//main").node());
  blocks.emplace_back("---");
  blocks.push_back(origin_of(document, page, site));
  return {markdown_path(page.path), fmt::format("{}\n", fmt::join(blocks, "\n\n"))};
}

}  // namespace brochure

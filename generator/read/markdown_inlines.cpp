#include "read/markdown_inlines.h"

#include <algorithm>
#include <optional>

#include <cmark-gfm.h>
#include <fmt/format.h>

#include "base/language.h"
#include "base/utf8.h"
#include "model/file_type.h"
#include "read/file_beside.h"
#include "read/link_target.h"
#include "read/stray_link.h"

namespace brochure {
namespace {

void report(Conversion& conversion, Code code, Span where, std::string message, std::string help) {
  Diagnostic diagnostic{.code = code, .where = where, .message = std::move(message)};
  if (!help.empty()) diagnostic.help.push_back(std::move(help));
  conversion.diagnostics.push_back(std::move(diagnostic));
}

/// Web addresses that stand in the text without being links.
void check_bare_addresses(std::string_view text, Conversion& conversion) {
  for (const std::string_view address : bare_addresses(text)) {
    const bool whole = address.starts_with("http");
    report(conversion, Code::BareAddress, conversion.locator.find("", address),
           "a web address that is not a link",
           fmt::format("write <{}{}>, or give it a text: [text]({}{})", whole ? "" : "https://",
                       address, whole ? "" : "https://", address));
  }
}

void check_stray_links(std::string_view text, Conversion& conversion) {
  for (const StrayLink& stray : stray_links(text)) {
    report(conversion, Code::StrayLink, conversion.locator.find("", stray.written), stray.message,
           stray.help);
  }
}

/// Marks of footnotes that the parser left as text because there is no such note.
void check_dangling_footnotes(std::string_view text, Conversion& conversion) {
  std::size_t offset = 0;
  while ((offset = text.find("[^", offset)) != std::string_view::npos) {
    const std::size_t end = text.find(']', offset);
    const std::size_t blank = text.find_first_of(" \t", offset);
    if (end == std::string_view::npos) return;
    if (end > offset + 2 && blank > end) {
      const std::string_view label = text.substr(offset + 2, end - offset - 2);
      report(conversion, Code::DanglingFootnote,
             conversion.locator.find("", fmt::format("[^{}]", label)),
             fmt::format("no footnote '{}'", label),
             conversion.in_data
                 ? "notes stand in the text below the front matter, not in its data"
                 : fmt::format("write the note on a line of its own: [^{}]: ...", label));
    }
    offset = end;
  }
}

/// The parser makes bytes that are no text of "&#xFFFE;" and "&#xFFFF;".
void remove_bad_bytes(std::string& text, Conversion& conversion) {
  auto bad = first_bad_byte(text);
  if (!bad) return;
  report(conversion, Code::OutOfRange, conversion.locator.find("", "&#"),
         "there is no such character", "write the letter itself, or remove this");
  for (; bad; bad = first_bad_byte(text)) text.erase(*bad, 1);
}

void check_text(std::string_view text, Conversion& conversion) {
  if (!conversion.in_link) {
    check_bare_addresses(text, conversion);
    check_stray_links(text, conversion);
  }
  check_dangling_footnotes(text, conversion);
}

/// "<city:ghent>" rather than "[Ghent](city:ghent)".
bool is_autolink(std::string_view target, const Inlines& inside, const Conversion& conversion) {
  if (inside.size() != 1) return false;
  const auto* text = std::get_if<Text>(&inside.front().node);
  if (text == nullptr || text->text != target) return false;
  return conversion.locator.comes_first("<" + std::string(target) + ">",
                                        "](" + std::string(target));
}

/// The place of a link's target, in whichever way it was written.
Span place_of_target(std::string_view target, bool autolink, Conversion& conversion) {
  if (autolink) return conversion.locator.find("<", target);
  const std::string bracket = "](" + std::string(target);
  const std::string angled = "](<" + std::string(target);
  if (conversion.locator.comes_first(angled, bracket))
    return conversion.locator.find("](<", target);
  // Blanks, or the end of a line, may stand between the bracket and the target.
  return conversion.locator.find(conversion.locator.has(bracket) ? "](" : "", target);
}

bool shows_something(const Inlines& inside) {
  const bool has_picture = std::ranges::any_of(
      inside, [](const Inline& item) { return std::holds_alternative<Picture>(item.node); });
  return has_picture || plain_text(inside).find_first_not_of(' ') != std::string::npos;
}

Inline link_to_other_site(std::string target, Inlines inside, Span where, Conversion& conversion) {
  if (!shows_something(inside)) {
    report(conversion, Code::EmptyLink, where, "a link without a text",
           "say between the square brackets where it leads");
  }
  return {Link{.address = std::move(target), .inside = std::move(inside)}};
}

Inline foreign_words(std::string_view target, Inlines inside, Span where, Conversion& conversion) {
  std::string tag(target.substr(target.find(':') + 1));
  if (!is_language(tag)) {
    report(conversion, Code::UnknownLanguage, where, fmt::format("no language '{}'", tag),
           help_for_language(tag));
  } else if (!shows_something(inside)) {
    report(conversion, Code::EmptyLink, where, "a language without any words in it",
           fmt::format("put the words between the square brackets: [words](lang:{})", tag));
  }
  return {Foreign{.language = std::move(tag), .inside = std::move(inside)}};
}

Inline mention(std::string target, Inlines inside, Span where, Conversion& conversion) {
  if (!shows_something(inside)) inside.clear();
  const auto index = static_cast<ReferenceIndex>(conversion.references.size());
  conversion.references.push_back({.role = Role::Mention,
                                   .written = std::move(target),
                                   .where = where,
                                   .reason = {},
                                   .text = plain_text(inside)});
  return {Mention{.reference = index, .inside = std::move(inside)}};
}

std::string message_for_target(TargetType type, std::string_view target) {
  switch (type) {
    case TargetType::UnknownKind:
      return fmt::format("no kind '{}'", target.substr(0, target.find(':')));
    case TargetType::Local:
      return fmt::format("'{}' is a path, not a reference", target);
    case TargetType::Empty:
      return "a link without a target";
    default:
      return fmt::format("'{}' is not a safe address", target);
  }
}

Code code_for_target(TargetType type) {
  switch (type) {
    case TargetType::UnknownKind:
      return Code::UnknownReference;
    case TargetType::Empty:
      return Code::EmptyLink;
    default:
      return Code::UnsafeLink;
  }
}

/// It would be seen with a mouse only, so it is not published.
void check_link_title(cmark_node* node, Span where, Conversion& conversion) {
  const std::string_view title = cmark_node_get_title(node);
  if (title.empty()) return;
  report(conversion, Code::LinkTitle, where,
         fmt::format("the link's title \"{}\" is not shown", title),
         "remove it, or put it into the text of the link");
}

Inline convert_link(cmark_node* node, Conversion& conversion, std::size_t depth) {
  std::string target = counted(cmark_node_get_url(node), conversion);
  conversion.in_link = true;
  Inlines inside = convert_inlines(node, conversion, depth + 1);
  conversion.in_link = false;
  if (conversion.stopped) return {Text{}};
  const bool autolink = is_autolink(target, inside, conversion);
  const Span where = place_of_target(target, autolink, conversion);
  check_link_title(node, where, conversion);
  const TargetType type = type_of_target(target);
  switch (type) {
    case TargetType::Typed:
    case TargetType::Nameless:
      return mention(std::move(target), autolink ? Inlines{} : std::move(inside), where,
                     conversion);
    case TargetType::Language:
      return foreign_words(target, autolink ? Inlines{} : std::move(inside), where, conversion);
    case TargetType::OtherSite:
      return link_to_other_site(std::move(target), std::move(inside), where, conversion);
    default:
      report(conversion, code_for_target(type), where, message_for_target(type, target),
             help_for_target(type, target, conversion.file.path));
      return {Link{.address = "", .inside = std::move(inside)}};
  }
}

void check_picture_exists(const Picture& picture, std::string_view written, Span where,
                          Conversion& conversion) {
  const auto files = conversion.file.pictures;
  if (!std::ranges::binary_search(files, picture.file)) {
    const bool has_name = !written.empty();
    report(conversion, Code::MissingPicture, where,
           has_name ? fmt::format("no picture '{}'", written) : "a picture without a file",
           has_name ? help_for_missing_file(picture.file, written, files)
                    : "put the name of its file between the round brackets");
  } else if (!has_ending(written, picture_endings)) {
    report(conversion, Code::MissingPicture, where, fmt::format("'{}' is no picture", written),
           "a video stands in the front matter: [[video]]");
  }
}

Inline convert_picture(cmark_node* node, Conversion& conversion, std::size_t depth) {
  const std::string written = counted(cmark_node_get_url(node), conversion);
  // What "![fair][photo]" means is written elsewhere, so its place is that of the mark.
  const bool by_name = !conversion.locator.has(written);
  const Span mark = by_name ? conversion.locator.find("", "![") : Span{};
  const std::string alternative = plain_text(convert_inlines(node, conversion, depth + 1));
  if (conversion.stopped) return {Text{}};
  const Span where = by_name ? mark : place_of_target(written, false, conversion);
  Picture picture{.file = path_beside(conversion.file.path, written),
                  .alternative = alternative,
                  .title = counted(cmark_node_get_title(node), conversion)};
  if (alternative.find_first_not_of(' ') == std::string::npos) {
    report(conversion, Code::PictureWithoutText, where,
           fmt::format("the picture '{}' has no alternative text", written),
           fmt::format("say between the square brackets what can be seen: ![...]({})", written));
  }
  check_picture_exists(picture, written, where, conversion);
  return {std::move(picture)};
}

Inline convert_raw_html(cmark_node* node, Conversion& conversion) {
  const std::string html = counted(cmark_node_get_literal(node), conversion);
  report(conversion, Code::RawHtml, conversion.locator.find("", html),
         fmt::format("raw HTML '{}'", html),
         html.starts_with("<!--") ? "remove the comment" : "remove it, or use Markdown instead");
  return {Text{}};
}

Inline convert_footnote_mark(cmark_node* node, Conversion& conversion) {
  const auto number = static_cast<std::uint32_t>(std::stoul(cmark_node_get_literal(node)));
  auto& marks = conversion.marks_of_footnote;
  if (marks.size() < number) marks.resize(number, 0);
  return {FootnoteMark{.number = number, .occurrence = ++marks[number - 1]}};
}

Inline convert_code(cmark_node* node, Conversion& conversion) {
  CodeSpan code{counted(cmark_node_get_literal(node), conversion)};
  // What looks like a link in it is not found in place of a link that follows.
  conversion.locator.find("`", code.text);
  return {std::move(code)};
}

Inline convert_inline(cmark_node* node, Conversion& conversion, std::size_t depth) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_SOFTBREAK:
      return {SoftBreak{}};
    case CMARK_NODE_LINEBREAK:
      return {HardBreak{}};
    case CMARK_NODE_CODE:
      return convert_code(node, conversion);
    case CMARK_NODE_EMPH:
      return {Emphasis{convert_inlines(node, conversion, depth + 1)}};
    case CMARK_NODE_STRONG:
      return {Strong{convert_inlines(node, conversion, depth + 1)}};
    case CMARK_NODE_LINK:
      return convert_link(node, conversion, depth);
    case CMARK_NODE_IMAGE:
      return convert_picture(node, conversion, depth);
    case CMARK_NODE_HTML_INLINE:
      return convert_raw_html(node, conversion);
    default:
      break;
  }
  if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_REFERENCE) {
    return convert_footnote_mark(node, conversion);
  }
  return {Text{counted(cmark_node_get_literal(node), conversion)}};
}

}  // namespace

std::string counted(const char* text, Conversion& conversion) {
  std::string copy = text == nullptr ? "" : text;
  remove_bad_bytes(copy, conversion);
  if (copy.size() <= conversion.bytes_left) {
    conversion.bytes_left -= copy.size();
    return copy;
  }
  if (!conversion.stopped) {
    report(conversion, Code::TooComplex, {.file = conversion.file.file},
           fmt::format("the text grows to more than {} times its size",
                       conversion.limits.output_per_input_max),
           "write its links out instead of defining them once and naming them often");
  }
  conversion.stopped = true;
  return {};
}

void stop_as_too_deep(Conversion& conversion) {
  if (!conversion.stopped) {
    report(conversion, Code::NestedTooDeep, conversion.locator.find("", ""),
           fmt::format("nested deeper than {}", conversion.limits.container_depth_max),
           "write it with fewer levels");
  }
  conversion.stopped = true;
}

Inlines convert_inlines(cmark_node* parent, Conversion& conversion, std::size_t depth) {
  Inlines inlines;
  if (depth > conversion.limits.container_depth_max) {
    stop_as_too_deep(conversion);
    return inlines;
  }
  // The parser splits text at every character that might have meant something.
  std::string text;
  const auto end_text = [&] {
    if (text.empty()) return;
    check_text(text, conversion);
    inlines.push_back({Text{std::move(text)}});
    text.clear();
  };
  for (cmark_node* node = cmark_node_first_child(parent); node != nullptr && !conversion.stopped;
       node = cmark_node_next(node)) {
    if (cmark_node_get_type(node) == CMARK_NODE_TEXT) {
      text += counted(cmark_node_get_literal(node), conversion);
      continue;
    }
    end_text();
    inlines.push_back(convert_inline(node, conversion, depth));
  }
  end_text();
  return inlines;
}

}  // namespace brochure

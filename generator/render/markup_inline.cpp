#include "render/markup_inline.h"

#include <fmt/format.h>

#include "base/escape.h"
#include "base/language.h"
#include "base/overloaded.h"

namespace brochure {
namespace {

void append_wrapped(std::string_view element, const Inlines& inside, const MarkupSetting& setting,
                    std::string& out) {
  fmt::format_to(std::back_inserter(out), "<{}>", element);
  append_xhtml(inside, setting, out);
  fmt::format_to(std::back_inserter(out), "</{}>", element);
}

void append_attribute(std::string_view name, std::string_view value, std::string& out) {
  fmt::format_to(std::back_inserter(out), " {}=\"", name);
  append_escaped(value, out);
  out += '"';
}

void append_foreign(const Foreign& foreign, const MarkupSetting& setting, std::string& out) {
  out += "<span";
  append_attribute("lang", foreign.language, out);
  append_attribute("xml:lang", foreign.language, out);
  const bool to_left = is_right_to_left(foreign.language);
  if (to_left != setting.right_to_left) append_attribute("dir", to_left ? "rtl" : "ltr", out);
  out += '>';
  append_xhtml(foreign.inside, setting, out);
  out += "</span>";
}

void append_link(const Link& link, const MarkupSetting& setting, std::string& out) {
  out += "<a href=\"";
  if (link.to != LinkTo::OtherSite) out += setting.root;
  append_address(link.address, out);
  out += '"';
  if (link.to == LinkTo::OtherSite) out += " rel=\"external\"";
  if (link.to == LinkTo::Stub) out += " class=\"to-stub\"";
  if (link.reference != 0) {
    fmt::format_to(std::back_inserter(out), " data-reference=\"{}\"", link.reference);
  }
  out += '>';
  append_xhtml(link.inside, setting, out);
  out += "</a>";
}

/// How wide pictures are in a column of text, for the browser to choose a copy.
constexpr std::string_view picture_sizes = "(min-width: 36rem) 34rem, 100vw";

const PictureFile* file_of(const Picture& picture, const MarkupSetting& setting) {
  if (setting.pictures == nullptr) return nullptr;
  const auto found = setting.pictures->find(picture.file);
  return found == setting.pictures->end() ? nullptr : &found->second;
}

void append_copies(const PictureFile& file, const MarkupSetting& setting, std::string& out) {
  out += "<source type=\"image/webp\" srcset=\"";
  for (const PictureCopy& copy : file.copies) {
    if (&copy != file.copies.data()) out += ", ";
    out += setting.root;
    append_address(copy.path, out);
    fmt::format_to(std::back_inserter(out), " {}w", copy.width);
  }
  out += '"';
  append_attribute("sizes", picture_sizes, out);
  out += "/>";
}

/// The original stands where a browser does not know the copies' format, and gives the room that
/// is kept free until the picture is there.
void append_picture(const Picture& picture, const MarkupSetting& setting, std::string& out) {
  const PictureFile* file = file_of(picture, setting);
  const bool has_copies = file != nullptr && !file->copies.empty();
  if (has_copies) {
    out += "<picture>";
    append_copies(*file, setting, out);
  }
  out += "<img src=\"";
  out += setting.root;
  append_address(picture.file, out);
  out += '"';
  append_attribute("alt", picture.alternative, out);
  if (file != nullptr) {
    fmt::format_to(std::back_inserter(out), " width=\"{}\" height=\"{}\"", file->width,
                   file->height);
  }
  out += " loading=\"lazy\" decoding=\"async\"/>";
  if (has_copies) out += "</picture>";
}

void append_mark(const FootnoteMark& mark, const MarkupSetting& setting, std::string& out) {
  fmt::format_to(std::back_inserter(out),
                 "<sup><a href=\"#{}\" id=\"{}\" role=\"doc-noteref\">{}</a></sup>",
                 footnote_anchor(mark.number, setting),
                 mark_anchor(mark.number, mark.occurrence, setting), mark.number);
}

void append_inline(const Inline& item, const MarkupSetting& setting, std::string& out) {
  std::visit(
      Overloaded{
          [&](const Text& text) { append_escaped(text.text, out); },
          [&](const SoftBreak&) { out += '\n'; },
          [&](const HardBreak&) { out += "<br/>\n"; },
          [&](const CodeSpan& code) {
            out += "<code>";
            append_escaped(code.text, out);
            out += "</code>";
          },
          [&](const Emphasis& emphasis) { append_wrapped("em", emphasis.inside, setting, out); },
          [&](const Strong& strong) { append_wrapped("strong", strong.inside, setting, out); },
          [&](const Foreign& foreign) { append_foreign(foreign, setting, out); },
          // Composition has turned mentions into links; one that is left shows its own words.
          [&](const Mention& mention) { append_xhtml(mention.inside, setting, out); },
          [&](const Link& link) { append_link(link, setting, out); },
          [&](const Picture& picture) { append_picture(picture, setting, out); },
          [&](const FootnoteMark& mark) { append_mark(mark, setting, out); },
      },
      item.node);
}

}  // namespace

void append_xhtml(const Inlines& inlines, const MarkupSetting& setting, std::string& out) {
  for (const Inline& item : inlines) append_inline(item, setting, out);
}

void append_figure(const Picture& picture, const MarkupSetting& setting, std::string& out) {
  out += "<figure>\n";
  append_picture(picture, setting, out);
  if (!picture.title.empty()) {
    out += "\n<figcaption>";
    append_escaped(picture.title, out);
    out += "</figcaption>";
  }
  out += "\n</figure>\n";
}

std::string footnote_anchor(std::size_t number, const MarkupSetting& setting) {
  return fmt::format("{}footnote-{}", setting.id_prefix, number);
}

std::string mark_anchor(std::size_t number, std::size_t occurrence, const MarkupSetting& setting) {
  if (occurrence <= 1) return fmt::format("{}mark-{}", setting.id_prefix, number);
  return fmt::format("{}mark-{}-{}", setting.id_prefix, number, occurrence);
}

std::string to_xhtml(const Inlines& inlines, const MarkupSetting& setting) {
  std::string out;
  append_xhtml(inlines, setting, out);
  return out;
}

}  // namespace brochure

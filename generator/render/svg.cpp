#include "render/svg.h"

#include <iterator>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/escape.h"
#include "base/overloaded.h"
#include "render/sign.h"

namespace brochure {
namespace {

enum class Use {
  InPage,      ///< an element of a page
  BesideText,  ///< a file that pages show
  File         ///< a file that stands alone
};

/// As few digits as are seen.
std::string number(double value) {
  std::string text = fmt::format("{:.1f}", value);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text == "-0" ? "0" : text;
}

bool has_links(const Shapes& shapes) {
  for (const Shape& shape : shapes) {
    const auto* group = std::get_if<ShapeGroup>(&shape.form);
    if (group != nullptr && (!group->address.empty() || has_links(group->inside))) return true;
    const auto* window = std::get_if<Window>(&shape.form);
    if (window != nullptr && has_links(window->inside)) return true;
  }
  return false;
}

class SvgWriter {
 public:
  SvgWriter(const Themes& themes, std::string_view theme, std::string_view root, Use use)
      : themes_(themes), theme_(theme), root_(root), use_(use) {
    if (use == Use::InPage) interface_marks_ = themes.marks.interface;
  }

  std::string write(const Drawing& drawing);

 private:
  const std::string& token(std::string_view name) const;
  std::string colour(std::string_view name);
  void add(const Shapes& shapes) {
    for (const Shape& shape : shapes) std::visit([&](const auto& form) { add(form); }, shape.form);
  }
  void add(const Paint& paint);
  void add(const Rectangle& rectangle);
  void add(const Circle& circle);
  void add(const Path& path);
  void add(const Label& label);
  void add(const SignMark& mark);
  void add(const ShapeGroup& group);
  void add(const Window& window);
  void add_head(const Drawing& drawing);
  std::string colours_in_use() const;

  template <class... Arguments>
  void put(fmt::format_string<Arguments...> text, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out_), text, std::forward<Arguments>(arguments)...);
  }
  /// ` NAME="VALUE"`, unless it is what goes without saying.
  void put_attribute(std::string_view name, std::string_view value, std::string_view usual = "") {
    if (value != usual) put(" {}=\"{}\"", name, value);
  }

  const Themes& themes_;
  std::string_view theme_;
  std::string_view root_;
  Use use_;
  std::string_view interface_marks_;  ///< attributes that say the language of the interface
  std::map<std::string_view, std::set<std::string, std::less<>>> colours_;  ///< in use, by theme
  std::string out_;
};

const std::string& SvgWriter::token(std::string_view name) const {
  static const std::string none;
  const auto theme = themes_.by_name.find(theme_);
  if (theme == themes_.by_name.end()) return none;
  const auto found = theme->second.tokens.find(name);
  return found == theme->second.tokens.end() ? none : found->second;
}

std::string SvgWriter::colour(std::string_view name) {
  if (name.empty()) return "none";
  if (use_ != Use::File) {
    colours_[theme_].emplace(name);
    return fmt::format("var(--{})", name);
  }
  const std::string& value = token(name);
  return value.empty() ? "currentColor" : xml_escaped(value);
}

void SvgWriter::add(const Paint& paint) {
  put_attribute("fill", colour(paint.fill));
  if (paint.stroke.empty()) return;
  put_attribute("stroke", colour(paint.stroke));
  put_attribute("stroke-width", number(paint.stroke_width), "1");
  if (paint.dashed) put_attribute("stroke-dasharray", "4 3");
}

void SvgWriter::add(const Rectangle& rectangle) {
  const Box& box = rectangle.box;
  put("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", number(box.x), number(box.y),
      number(box.width), number(box.height));
  put_attribute("rx", number(rectangle.round), "0");
  add(rectangle.paint);
  out_ += "/>";
}

void SvgWriter::add(const Circle& circle) {
  put("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"", number(circle.centre.x), number(circle.centre.y),
      number(circle.radius));
  add(circle.paint);
  out_ += "/>";
}

void SvgWriter::add(const Path& path) {
  put("<path d=\"{}\"", path.steps);
  add(path.paint);
  out_ += "/>";
}

void SvgWriter::add(const Label& label) {
  if (label.text.empty()) return;
  const std::string x = number(label.at.x);
  const std::string y = number(label.at.y);
  put("<text x=\"{}\" y=\"{}\" font-size=\"{}\"", x, y, number(label.size));
  put_attribute("text-anchor", label.anchor == Label::Anchor::Middle ? "middle" : "end",
                label.anchor == Label::Anchor::Start ? "end" : "");
  if (label.bold) put_attribute("font-weight", "600");
  if (label.turned != 0) {
    put_attribute("transform", fmt::format("rotate({} {} {})", number(label.turned), x, y));
  }
  put_attribute("fill", colour(label.fill));
  if (label.haloed) {
    put(" stroke=\"{}\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
        colour("surface"));
  }
  if (label.of == WordsOf::Interface) out_ += interface_marks_;
  put(">{}</text>", xml_escaped(label.text));
}

void SvgWriter::add(const SignMark& mark) {
  const std::string paint = colour(mark.fill);
  const Sign sign = sign_of(token("shape-sign"), paint);
  if (sign.view_box.empty()) return;
  put("<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" viewBox=\"{}\" fill=\"{}\">{}</svg>",
      number(mark.box.x), number(mark.box.y), number(mark.box.width), number(mark.box.height),
      xml_escaped(sign.view_box), paint, sign.shapes);
}

void SvgWriter::add(const ShapeGroup& group) {
  const std::string_view around = theme_;
  if (themes_.by_name.contains(group.theme)) theme_ = group.theme;
  const bool is_link = !group.address.empty() && use_ == Use::InPage;
  const std::string_view element = is_link ? "a" : "g";
  put("<{}", element);
  if (is_link) {
    put(" href=\"{}", root_);
    append_address(group.address, out_);
    out_ += '"';
    if (group.repeats_link) out_ += " tabindex=\"-1\" aria-hidden=\"true\"";
  }
  if (use_ != Use::File) {
    std::string classes = use_ == Use::InPage ? group.name : std::string{};
    if (!group.theme.empty()) classes += (classes.empty() ? "theme-" : " theme-") + group.theme;
    put_attribute("class", xml_escaped(classes));
  }
  out_ += '>';
  if (!group.title.empty() && use_ != Use::BesideText) {
    put("<title>{}</title>", xml_escaped(group.title));
  }
  add(group.inside);
  put("</{}>", element);
  theme_ = around;
}

void SvgWriter::add(const Window& window) {
  const Box& box = window.box;
  const std::string corner = fmt::format("{} {}", number(box.x), number(box.y));
  const std::string size = fmt::format("{} {}", number(box.width), number(box.height));
  put("<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" viewBox=\"{} {}\">", number(box.x),
      number(box.y), number(box.width), number(box.height), corner, size);
  add(window.inside);
  out_ += "</svg>";
}

void SvgWriter::add_head(const Drawing& drawing) {
  const std::string id = xml_escaped(drawing.id);
  put(" role=\"{}\" aria-labelledby=\"{}-title\"",
      use_ == Use::InPage && has_links(drawing.shapes) ? "group" : "img", id);
  if (!drawing.description.empty()) put(" aria-describedby=\"{}-description\"", id);
  // An element is in one language; a title of both is taken for the content's.
  const auto& pieces = drawing.title.pieces;
  const bool of_interface = pieces.size() == 1 && pieces.front().of == WordsOf::Interface;
  put("><title id=\"{}-title\"{}>{}</title>", id, of_interface ? interface_marks_ : "",
      xml_escaped(plain_text(drawing.title)));
  if (!drawing.description.empty()) {
    put("<desc id=\"{}-description\"{}>{}</desc>", id, interface_marks_,
        xml_escaped(drawing.description));
  }
}

/// The colours of each theme in the picture, in both schemes, as a style sheet.
std::string SvgWriter::colours_in_use() const {
  std::string light;
  std::string dark;
  const auto add_rule = [](std::string_view selector,
                           const std::set<std::string, std::less<>>& names, const auto& values,
                           std::string& css) {
    css += selector;
    css += '{';
    for (const std::string& name : names) {
      const auto value = values.find(name);
      if (value != values.end()) css += fmt::format("--{}:{};", name, value->second);
    }
    css += '}';
  };
  for (const auto& [name, colours] : colours_) {
    const auto theme = themes_.by_name.find(name);
    if (theme == themes_.by_name.end()) continue;
    const std::string selector = name == theme_ ? ":root" : fmt::format(".theme-{}", name);
    add_rule(selector, colours, theme->second.tokens, light);
    add_rule(selector, colours, theme->second.dark, dark);
  }
  return xml_escaped(fmt::format("{}@media (prefers-color-scheme:dark){{{}}}", light, dark));
}

std::string SvgWriter::write(const Drawing& drawing) {
  add(drawing.shapes);
  const std::string shapes = std::move(out_);
  out_.clear();
  // What stands alone has a margin and the page's colour behind it.
  const double margin = use_ == Use::File ? 24 : 0;
  const double width = drawing.width + 2 * margin;
  const double height = drawing.height + 2 * margin;
  const Box box{drawing.origin.x - margin, drawing.origin.y - margin, width, height};
  put("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{} {} {} {}\" width=\"{}\" "
      "height=\"{}\"",
      number(box.x), number(box.y), number(width), number(height), number(width), number(height));
  if (use_ == Use::InPage) put_attribute("class", "picture");
  if (use_ == Use::File) put_attribute("font-family", xml_escaped(token("type-sans")));
  add_head(drawing);
  if (use_ == Use::BesideText) put("<style>{}</style>", colours_in_use());
  if (use_ == Use::File) add(Rectangle{.box = box, .paint = {.fill = "page"}});
  out_ += shapes;
  out_ += "</svg>";
  return std::move(out_);
}

}  // namespace

std::string svg_in_page(const Drawing& drawing, const Themes& themes, std::string_view theme,
                        std::string_view root) {
  return SvgWriter(themes, theme, root, Use::InPage).write(drawing);
}

std::string svg_file(const Drawing& drawing, const Themes& themes, std::string_view theme) {
  const Use use = drawing.beside_text ? Use::BesideText : Use::File;
  return SvgWriter(themes, theme, "", use).write(drawing) + "\n";
}

}  // namespace brochure

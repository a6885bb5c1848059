#include "render/fill_template.h"

#include <cstddef>
#include <iterator>
#include <string_view>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "base/escape.h"
#include "base/overloaded.h"
#include "render/data_block.h"
#include "render/svg.h"

namespace brochure {
namespace {

/// What there is to show around a place in the template.
struct Surroundings {
  const ViewObject& view;
  const ViewObject& beside;
  std::vector<const View*> sections;  ///< the values of the sections around it, innermost last
};

const View* member(const ViewObject& object, std::string_view name) {
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &found->second;
}

const View* member(const View& view, std::string_view name) {
  const auto* object = std::get_if<ViewObject>(&view.value);
  return object == nullptr ? nullptr : member(*object, name);
}

const View* find_first(std::string_view name, const Surroundings& surroundings) {
  const auto& sections = surroundings.sections;
  for (std::size_t left = sections.size(); left > 0; --left) {
    if (const View* found = member(*sections[left - 1], name)) return found;
  }
  if (const View* found = member(surroundings.view, name)) return found;
  return member(surroundings.beside, name);
}

/// As the Mustache specification has it: the first part of a name decides which object is meant.
const View* find(const TemplateName& name, const Surroundings& surroundings) {
  if (name.empty()) return surroundings.sections.empty() ? nullptr : surroundings.sections.back();
  const View* found = find_first(name.front(), surroundings);
  for (std::size_t part = 1; part < name.size() && found != nullptr; ++part) {
    found = member(*found, name[part]);
  }
  return found;
}

bool shows_something(const View& view) {
  return std::visit(
      Overloaded{
          [](bool flag) { return flag; },
          [](const Prose& prose) { return !prose.blocks.empty() || !prose.footnotes.empty(); },
          [](const ViewObject&) { return true; },
          [](const Drawing& drawing) { return !drawing.shapes.empty(); },
          [](const auto& text_or_list) { return !text_or_list.empty(); },
      },
      view.value);
}

std::string_view id_prefix(const Surroundings& surroundings) {
  const View* prefix = find_first("id_prefix", surroundings);
  const auto* text = prefix == nullptr ? nullptr : std::get_if<std::string>(&prefix->value);
  return text == nullptr ? std::string_view{} : *text;
}

/// The words of the interface are marked if their language is not the page's and they can be.
void append_phrase(const Phrase& phrase, const TemplateValue& value, const MarkupSetting& setting,
                   std::string& out) {
  for (const PhrasePiece& piece : phrase.pieces) {
    const bool marked =
        value.among_elements && piece.of == WordsOf::Interface && !setting.interface_marks.empty();
    if (marked) fmt::format_to(std::back_inserter(out), "<span{}>", setting.interface_marks);
    append_escaped(piece.text, out);
    if (marked) out += "</span>";
  }
}

/// What `{{name}}` shows.
void append_plain(const View& view, std::string& out) {
  std::visit(Overloaded{
                 [](const auto&) {},
                 [&](const std::string& text) { append_escaped(text, out); },
                 [&](const Inlines& inlines) { append_escaped(plain_text(inlines), out); },
                 [&](const Prose& prose) { append_escaped(plain_text(prose.blocks), out); },
             },
             view.value);
}

/// What `{{{name}}}` shows.
void append_marked_up(const View& view, const MarkupSetting& setting, std::string& out) {
  std::visit(Overloaded{
                 [](const auto&) {},
                 [&](const std::string& text) { out += text; },
                 [&](const Inlines& inlines) { out += to_xhtml(inlines, setting); },
                 [&](const Prose& prose) { out += to_xhtml(prose, setting); },
                 [&](const Drawing& drawing) {
                   if (setting.themes == nullptr) return;
                   out += svg_in_page(drawing, *setting.themes, setting.theme, setting.root);
                 },
                 [&](const ViewObject& object) { append_json(object, out); },
             },
             view.value);
}

void append_value(const TemplateValue& value, const Surroundings& surroundings,
                  MarkupSetting setting, std::string& out) {
  const View* view = find(value.name, surroundings);
  if (view == nullptr) return;
  if (const auto* phrase = std::get_if<Phrase>(&view->value)) {
    append_phrase(*phrase, value, setting, out);
    return;
  }
  if (value.escaped) {
    append_plain(*view, out);
    return;
  }
  setting.id_prefix = id_prefix(surroundings);
  append_marked_up(*view, setting, out);
}

void fill(const Template& tree, Surroundings& surroundings, const MarkupSetting& setting,
          std::string& out);

void fill_section(const TemplateSection& section, Surroundings& surroundings,
                  const MarkupSetting& setting, std::string& out) {
  const View* view = find(section.name, surroundings);
  const bool shown = view != nullptr && shows_something(*view);
  if (section.inverted) {
    if (!shown) fill(section.inside, surroundings, setting, out);
    return;
  }
  if (!shown) return;
  const auto fill_with = [&](const View& item) {
    surroundings.sections.push_back(&item);
    fill(section.inside, surroundings, setting, out);
    surroundings.sections.pop_back();
  };
  if (const auto* list = std::get_if<ViewList>(&view->value)) {
    for (const View& item : *list) fill_with(item);
  } else {
    fill_with(*view);
  }
}

void fill(const Template& tree, Surroundings& surroundings, const MarkupSetting& setting,
          std::string& out) {
  for (const TemplatePart& part : tree) {
    std::visit(
        Overloaded{
            [&](const TemplateText& text) { out += text.text; },
            [&](const TemplateValue& value) { append_value(value, surroundings, setting, out); },
            [&](const TemplateSection& section) {
              fill_section(section, surroundings, setting, out);
            },
        },
        part.node);
  }
}

}  // namespace

std::string fill_template(const Template& tree, const ViewObject& view, const ViewObject& beside,
                          const MarkupSetting& setting) {
  std::string out;
  Surroundings surroundings{view, beside, {}};
  fill(tree, surroundings, setting, out);
  return out;
}

}  // namespace brochure

#include "render/compile_template.h"

#include <cstddef>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/escape.h"
#include "base/language.h"
#include "base/overloaded.h"
#include "render/markup_position.h"
#include "render/scan_template.h"

namespace brochure {
namespace {

TemplateName split_name(std::string_view name) {
  TemplateName parts;
  if (name == ".") return parts;
  for (std::size_t dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.')) {
    parts.emplace_back(name.substr(0, dot));
    name.remove_prefix(dot + 1);
  }
  parts.emplace_back(name);
  return parts;
}

/// Neighbouring texts become one.
void append_text(std::string_view text, Template& tree) {
  if (text.empty()) return;
  if (!tree.empty()) {
    if (auto* last = std::get_if<TemplateText>(&tree.back().node)) {
      last->text += text;
      return;
    }
  }
  tree.push_back({TemplateText{std::string(text)}});
}

/// What is the same for all values of a template.
struct Compilation {
  const Words& words;
  std::string_view interface_marks;
  MarkupPosition position;
};

void append_value(const Tag& tag, const Compilation& compilation, Template& tree) {
  const bool escaped = tag.type == TagType::Value;
  const bool among_elements = compilation.position.among_elements();
  TemplateName name = split_name(tag.name);
  if (name.size() != 2 || name.front() != "words") {
    tree.push_back({TemplateValue{std::move(name), escaped, among_elements}});
    return;
  }
  const std::string& word = compilation.words.find(name.back())->second;
  const bool marked = among_elements && !compilation.interface_marks.empty() && has_letters(word);
  std::string markup = marked ? fmt::format("<span{}>", compilation.interface_marks) : "";
  append_escaped(word, markup);
  if (marked) markup += "</span>";
  append_text(markup, tree);
}

void close_section(std::vector<TemplateSection>& open, std::vector<Template>& levels) {
  TemplateSection section = std::move(open.back());
  open.pop_back();
  section.inside = std::move(levels.back());
  levels.pop_back();
  levels.back().push_back({std::move(section)});
}

void append_names(const Template& tree, std::set<std::string>& names) {
  const auto add = [&](const TemplateName& name) {
    if (!name.empty()) names.insert(fmt::format("{}", fmt::join(name, ".")));
  };
  for (const TemplatePart& part : tree) {
    std::visit(Overloaded{
                   [](const TemplateText&) {},
                   [&](const TemplateValue& value) { add(value.name); },
                   [&](const TemplateSection& section) {
                     add(section.name);
                     append_names(section.inside, names);
                   },
               },
               part.node);
  }
}

}  // namespace

Template compile_template(std::string_view text, const Words& words,
                          std::string_view interface_marks) {
  Compilation compilation{.words = words, .interface_marks = interface_marks, .position = {}};
  std::vector<Template> levels(1);
  std::vector<TemplateSection> open;
  Diagnostics none;
  std::size_t at = 0;
  for (const Tag& tag : scan_template(text, FileId{}, none).tags) {
    const std::string_view markup = text.substr(at, tag.begin - at);
    append_text(markup, levels.back());
    compilation.position.pass(markup);
    at = tag.end;
    switch (tag.type) {
      case TagType::Value:
      case TagType::RawValue:
        append_value(tag, compilation, levels.back());
        break;
      case TagType::Section:
      case TagType::InvertedSection:
        open.push_back({split_name(tag.name), tag.type == TagType::InvertedSection, {}});
        levels.emplace_back();
        break;
      case TagType::SectionEnd:
        close_section(open, levels);
        break;
      case TagType::Partial:
      case TagType::Comment:
        break;
    }
  }
  append_text(text.substr(at), levels.back());
  return std::move(levels.front());
}

std::set<std::string> names_used_by(const Template& tree) {
  std::set<std::string> names;
  append_names(tree, names);
  return names;
}

}  // namespace brochure

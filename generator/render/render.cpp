#include "render/render.h"

#include <string>

#include "model/address.h"
#include "render/fill_template.h"

namespace brochure {
namespace {

const std::string& word(const Words& words, std::string_view name) {
  return words.find(name)->second;  // there, since `load_themes` requires it
}

ViewObject beside_view(const PageView& page, const Theme& theme, const std::string& root) {
  return {{"root", root},
          {"scripts", ViewList(theme.scripts.begin(), theme.scripts.end())},
          {"styles", ViewList(theme.styles.begin(), theme.styles.end())},
          {"template", page.template_name},
          {"theme", theme.name}};
}

}  // namespace

Output render_page(const PageView& page, const Themes& themes, const PictureFiles& pictures) {
  const Theme& theme = themes.by_name.at(page.theme);
  const std::string root = page.root.empty() ? to_root(page.path) : page.root;
  const MarkupSetting setting{.root = root,
                              .notes = word(themes.words, "notes_heading"),
                              .back_to_text = word(themes.words, "back_to_text"),
                              .table = word(themes.words, "table_label"),
                              .themes = &themes,
                              .theme = page.theme,
                              .interface_marks = themes.marks.interface,
                              .content_marks = themes.marks.content,
                              .right_to_left = themes.marks.right_to_left,
                              .pictures = &pictures};
  const Template& tree = theme.templates.at(page.template_name);
  return {page.path, fill_template(tree, page.view, beside_view(page, theme, root), setting)};
}

}  // namespace brochure

#include "render/asset_names.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/content_hash.h"
#include "base/overloaded.h"
#include "render/asset_references.h"

namespace brochure {
namespace {

using NewNames = std::map<std::string, std::string, std::less<>>;  ///< by the old path

std::string& text_of(Output& asset) { return std::get<std::string>(asset.content); }

/// Every asset that is needed to show this one as it is, itself included.
class Needs {
 public:
  explicit Needs(Outputs& assets) {
    for (Output& asset : assets) by_path_[asset.path] = &asset;
  }

  std::set<std::string> of(const std::string& path) const {
    std::set<std::string> needed;
    std::vector<std::string> left{path};
    while (!left.empty()) {
      const std::string next = std::move(left.back());
      left.pop_back();
      if (!by_path_.contains(next) || !needed.insert(next).second || !next.ends_with(".css"))
        continue;
      for (AssetReference& reference : assets_named_in_css(text_at(next), next)) {
        left.push_back(std::move(reference.path));
      }
    }
    return needed;
  }

  const std::string& text_at(const std::string& path) const { return text_of(*by_path_.at(path)); }

 private:
  std::map<std::string, Output*, std::less<>> by_path_;
};

/// People look for a licence by its name, and nothing refers to it.
bool is_looked_up(std::string_view path) {
  return path.find("/licences/") != std::string_view::npos;
}

NewNames new_names(Outputs& assets) {
  const Needs needs(assets);
  NewNames names;
  for (const Output& asset : assets) {
    // The contents of all it needs, so that style sheets may name each other in a circle.
    std::string contents;
    for (const std::string& path : needs.of(asset.path)) contents += needs.text_at(path) + '\0';
    names[asset.path] =
        is_looked_up(asset.path) ? asset.path : hashed_path(asset.path, content_hash(contents));
  }
  return names;
}

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

/// The text with the new names of what it names. An asset keeps its folder, so only the last part
/// of what is said changes.
std::string renamed(std::string_view text, const std::vector<AssetReference>& references,
                    const NewNames& names) {
  std::string out;
  std::size_t done = 0;
  for (const AssetReference& reference : references) {
    const auto found = names.find(reference.path);
    if (found == names.end()) continue;
    const std::size_t end = reference.begin + reference.size;
    out += text.substr(done, end - file_name(reference.path).size() - done);
    out += file_name(found->second);
    done = end;
  }
  return out.append(text.substr(done));
}

void rename_in_template(Template& tree, const NewNames& names) {
  for (TemplatePart& part : tree) {
    std::visit(Overloaded{
                   [&](TemplateText& text) {
                     text.text = renamed(text.text, assets_named_in_markup(text.text), names);
                   },
                   [](TemplateValue&) {},
                   [&](TemplateSection& section) { rename_in_template(section.inside, names); },
               },
               part.node);
  }
}

}  // namespace

void name_assets_by_content(Themes& themes) {
  const NewNames names = new_names(themes.assets);
  for (Output& asset : themes.assets) {
    if (asset.path.ends_with(".css")) {
      const std::string& css = text_of(asset);
      text_of(asset) = renamed(css, assets_named_in_css(css, asset.path), names);
    }
    asset.path = names.at(asset.path);
  }
  for (auto& [name, theme] : themes.by_name) {
    for (std::string* style : {&theme.reader_style, &theme.paper_style})
      *style = renamed(*style, assets_named_in_css(*style, "assets/reader.css"), names);
    for (std::string& library : theme.reader_libraries) library = names.at(library);
    for (std::string& style : theme.styles) style = names.at(style);
    for (std::string& script : theme.scripts) script = names.at(script);
    for (auto& [page, tree] : theme.templates) rename_in_template(tree, names);
  }
}

}  // namespace brochure

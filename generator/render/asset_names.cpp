#include "render/asset_names.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/content_hash.h"
#include "base/overloaded.h"

namespace brochure {
namespace {

using NewNames = std::map<std::string, std::string, std::less<>>;  ///< by the old path

std::string& text_of(Output& asset) { return std::get<std::string>(asset.content); }

/// A part of a style sheet that names a file.
struct NamedFile {
  std::size_t begin = 0;
  std::size_t size = 0;
  std::string path;  ///< from the site's root
};

/// What `url(...)` names in a style sheet, as far as it is within the site.
std::vector<NamedFile> files_named_in(std::string_view css, const std::string& css_path) {
  constexpr std::string_view mark = "url(";
  const std::filesystem::path folder = std::filesystem::path(css_path).parent_path();
  std::vector<NamedFile> files;
  for (std::size_t at = css.find(mark); at != std::string_view::npos; at = css.find(mark, at + 1)) {
    const std::size_t begin = css.find_first_not_of(" \t\n\"'", at + mark.size());
    const std::size_t end = css.find_first_of(")\"'?#", begin);
    if (end == std::string_view::npos) break;
    const std::string_view written = css.substr(begin, end - begin);
    files.push_back({begin, end - begin, (folder / written).lexically_normal().generic_string()});
  }
  return files;
}

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
      for (NamedFile& file : files_named_in(text_at(next), next)) {
        left.push_back(std::move(file.path));
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

/// An asset keeps its folder, so only the last part of what a style sheet says changes.
std::string renamed_in_css(std::string_view css, const std::string& path, const NewNames& names) {
  std::string out;
  std::size_t done = 0;
  for (const NamedFile& file : files_named_in(css, path)) {
    const auto found = names.find(file.path);
    if (found == names.end()) continue;
    const std::size_t name_size = file_name(file.path).size();
    out += css.substr(done, file.begin + file.size - name_size - done);
    out += file_name(found->second);
    done = file.begin + file.size;
  }
  return out.append(css.substr(done));
}

/// Whatever in a template's text is the path of an asset.
std::string renamed_in_markup(std::string_view text, const NewNames& names) {
  constexpr std::string_view folder = "assets/";
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = text.find(folder); at != std::string_view::npos;
       at = text.find(folder, at + 1)) {
    const std::size_t end = std::min(text.find_first_of("\"'?# \n", at), text.size());
    const auto found = names.find(text.substr(at, end - at));
    if (found == names.end()) continue;
    out.append(text.substr(done, at - done)).append(found->second);
    done = end;
  }
  return out.append(text.substr(done));
}

void rename_in_template(Template& tree, const NewNames& names) {
  for (TemplatePart& part : tree) {
    std::visit(Overloaded{
                   [&](TemplateText& text) { text.text = renamed_in_markup(text.text, names); },
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
      text_of(asset) = renamed_in_css(text_of(asset), asset.path, names);
    }
    asset.path = names.at(asset.path);
  }
  for (auto& [name, theme] : themes.by_name) {
    theme.reader_style = renamed_in_css(theme.reader_style, "assets/reader.css", names);
    for (std::string& style : theme.styles) style = names.at(style);
    for (std::string& script : theme.scripts) script = names.at(script);
    for (auto& [page, tree] : theme.templates) rename_in_template(tree, names);
  }
}

}  // namespace brochure

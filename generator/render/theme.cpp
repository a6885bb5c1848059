#include "render/theme.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "render/compile_template.h"
#include "render/language_marks.h"
#include "render/partials.h"
#include "render/scan_template.h"
#include "render/theme_folder.h"
#include "render/tokens.h"
#include "render/words.h"

namespace brochure {
namespace {

/// The base of all themes, which also has the words.
constexpr std::string_view base_name = "base";
/// The partial that stands around every page, and the name by which it puts the page in.
constexpr std::string_view layout_name = "layout";
constexpr std::string_view content_name = "content";

using Chain = std::vector<const ThemeFolder*>;  ///< a theme, then what it inherits from

/// A place to report what is wrong with no file in particular.
Span anywhere(const ThemeFolders& folders) {
  const auto base = folders.find(base_name);
  return {.file = base == folders.end() ? FileId{} : base->second.file};
}

/// The inheritance of every theme in use.
std::map<std::string, Chain> find_chains(const ThemeFolders& folders,
                                         const std::vector<std::string>& names_in_use,
                                         Diagnostics& diagnostics) {
  std::map<std::string, Chain> chains;
  for (const std::string& name : names_in_use) {
    const auto folder = folders.find(name);
    if (folder == folders.end()) {
      report_unknown_theme(name, folders, anywhere(folders), diagnostics);
      continue;
    }
    Chain chain = inheritance_of(folder->second, folders, diagnostics);
    // What is inherited from is loaded as well: its style sheet is used.
    for (std::size_t first = 0; first < chain.size(); ++first) {
      chains.try_emplace(chain[first]->name, chain.begin() + static_cast<std::ptrdiff_t>(first),
                         chain.end());
    }
  }
  return chains;
}

/// Nothing if there are none in this language, which is reported.
std::optional<Words> words_of(const ThemeFolders& folders, const Languages& languages,
                              const Sources& sources, Diagnostics& diagnostics) {
  const auto base = folders.find(base_name);
  if (base == folders.end()) return std::nullopt;
  return load_words(base->second, languages, sources, diagnostics);
}

/// Every template and partial of the themes, each checked by itself. False if one cannot be used.
bool check_templates(const std::map<std::string, Chain>& chains, const Sources& sources,
                     const std::optional<Words>& words, Diagnostics& diagnostics) {
  std::set<FileId> files;
  for (const auto& [name, chain] : chains) {
    for (const auto& [template_name, file] : chain.front()->templates) files.insert(file);
    for (const auto& [partial_name, file] : chain.front()->partials) files.insert(file);
  }
  const std::size_t mistakes = diagnostics.size();
  for (const FileId file : files) {
    const bool valid = scan_template(file_of(sources, file).text, file, diagnostics).valid;
    if (valid && words) check_words(sources, file, *words, diagnostics);
  }
  return words && diagnostics.size() == mistakes;
}

/// What a theme has of its own and what it inherits, its own first.
TemplateFiles with_inherited(const Chain& chain, TemplateFiles ThemeFolder::*files) {
  TemplateFiles all;
  for (const ThemeFolder* folder : chain) {
    all.insert((folder->*files).begin(), (folder->*files).end());
  }
  return all;
}

/// The text of a page's template within the layout; that of a chapter stands for itself.
std::optional<std::string> whole_page(const std::string& name, FileId file, const Sources& sources,
                                      TemplateFiles partials, Diagnostics& diagnostics) {
  const auto layout = partials.find(layout_name);
  const bool is_whole = file_of(sources, file).text.starts_with("<!DOCTYPE");
  const bool is_chapter = name.starts_with("reader/");
  if (is_whole || is_chapter || layout == partials.end()) {
    return put_in_partials(file, sources, partials, diagnostics);
  }
  const FileId layout_file = layout->second;
  partials.insert_or_assign(std::string(content_name), file);
  return put_in_partials(layout_file, sources, partials, diagnostics);
}

void load_templates(const Chain& chain, const Sources& sources, const Themes& themes, Theme& theme,
                    Diagnostics& diagnostics) {
  const TemplateFiles partials = with_inherited(chain, &ThemeFolder::partials);
  for (const auto& [name, file] : with_inherited(chain, &ThemeFolder::templates)) {
    if (const auto text = whole_page(name, file, sources, partials, diagnostics)) {
      theme.templates[name] = compile_template(*text, themes.words, themes.marks.interface);
    }
  }
}

/// What is known of a theme while all are loaded.
struct Look {
  Chain chain;
  Tokens own;
  Tokens all;  ///< with what it inherits
};

using Looks = std::map<std::string, Look>;

Looks load_tokens(const std::map<std::string, Chain>& chains, const Sources& sources,
                  Diagnostics& diagnostics) {
  Looks looks;
  for (const auto& [name, chain] : chains) {
    const std::optional<FileId> file = chain.front()->tokens;
    looks[name] = {.chain = chain,
                   .own = file ? read_tokens(sources, *file, diagnostics) : Tokens{}};
  }
  for (auto& [name, look] : looks) {
    for (const ThemeFolder* folder : look.chain) {
      look.all = with_inherited(look.all, looks.at(folder->name).own);
    }
    check_contrast(look.own, look.all, sources, diagnostics);
  }
  return looks;
}

bool is_root(const Look& look) { return look.chain.size() == 1; }

/// The tokens of a theme that inherits nothing, and of all that inherit from it: a page may show
/// something in another look than its own. The others say again what any of them changes, so that
/// nothing of the look around them is left.
std::string tokens_of_family(const ThemeFolder& root, const Looks& looks) {
  std::vector<const Tokens*> heirs;
  for (const auto& [name, look] : looks) {
    if (look.chain.back() == &root && !is_root(look)) heirs.push_back(&look.own);
  }
  const Tokens changing = all_names(heirs);
  const Tokens& all = looks.at(root.name).all;
  std::string css = to_css(all, all, fmt::format(":root, .theme-{}", root.name));
  for (const auto& [name, look] : looks) {
    if (look.chain.back() != &root || is_root(look)) continue;
    css += to_css(look.all, changing, fmt::format(".theme-{}", name));
  }
  return css;
}

/// The texts of files, one after the other.
std::string joined(const std::vector<FileId>& files, const Sources& sources) {
  std::string text;
  for (const FileId file : files) text += "\n" + file_of(sources, file).text;
  return text;
}

std::string style_path(const ThemeFolder& folder) {
  return fmt::format("assets/{}.css", folder.name);
}

std::string script_path(const ThemeFolder& folder) {
  return fmt::format("assets/{}.js", folder.name);
}

/// A theme has a style sheet of its own if it has styles, or is the root of others.
bool has_style_sheet(const ThemeFolder& folder, const Looks& looks) {
  return !folder.manifest.styles.empty() || is_root(looks.at(folder.name));
}

Output style_sheet(const ThemeFolder& folder, const Looks& looks, const Sources& sources) {
  std::string css;
  if (is_root(looks.at(folder.name))) css = tokens_of_family(folder, looks);
  return {style_path(folder), css + joined(folder.manifest.styles, sources)};
}

/// A theme that has none for paper prints with those of the screen.
const std::vector<FileId>& faces_for_paper(const ReaderParts& reader) {
  return reader.paper_faces.empty() ? reader.faces : reader.paper_faces;
}

/// Tokens, styles and scripts: everything of a theme that is not templates.
void load_look(const Look& look, const Looks& looks, const Sources& sources, Theme& theme) {
  // From the root down, so that a theme's own styles and scripts come last.
  for (std::size_t left = look.chain.size(); left > 0; --left) {
    const ThemeFolder& folder = *look.chain[left - 1];
    if (has_style_sheet(folder, looks)) theme.styles.push_back(style_path(folder));
    if (!folder.manifest.scripts.empty()) theme.scripts.push_back(script_path(folder));
    const std::string tokens =
        is_root(looks.at(folder.name)) ? tokens_of_family(folder, looks) : std::string();
    const ReaderParts& reader = folder.manifest.reader;
    const std::string styles = joined(reader.styles, sources);
    theme.reader_style.append(tokens).append(joined(reader.faces, sources)).append(styles);
    theme.paper_style.append(tokens)
        .append(joined(faces_for_paper(reader), sources))
        .append(styles);
    theme.reader_script += joined(reader.scripts, sources);
    theme.reader_libraries.insert(theme.reader_libraries.end(), reader.libraries.begin(),
                                  reader.libraries.end());
    theme.epub_style += joined(reader.epub_styles, sources);
  }
  for (const TokensByName* tokens : {&look.all.light, &look.all.shared}) {
    for (const auto& [name, token] : *tokens) theme.tokens[name] = token.value;
  }
  for (const ThemeFolder* folder : look.chain) {
    theme.faces.insert(folder->manifest.faces.begin(), folder->manifest.faces.end());
  }
  for (const auto& [name, token] : look.all.dark) theme.dark[name] = token.value;
}

/// What a theme publishes by itself.
void add_assets(const ThemeFolder& folder, const Looks& looks, const Sources& sources,
                Themes& themes) {
  if (has_style_sheet(folder, looks)) themes.assets.push_back(style_sheet(folder, looks, sources));
  if (!folder.manifest.scripts.empty()) {
    themes.assets.push_back({script_path(folder), joined(folder.manifest.scripts, sources)});
  }
  themes.assets.insert(themes.assets.end(), folder.files.begin(), folder.files.end());
  const PackageFiles& packages = folder.manifest.packages;
  themes.packages.insert(themes.packages.end(), packages.begin(), packages.end());
  const PackageFiles& on_paper = folder.manifest.paper_packages;
  themes.paper_packages.insert(themes.paper_packages.end(), on_paper.begin(), on_paper.end());
  // There is one world; of several themes the first by name decides.
  if (!themes.map_outlines) themes.map_outlines = folder.manifest.map_outlines;
}

}  // namespace

Themes load_themes(const FolderContents& theme_files, const std::vector<std::string>& names_in_use,
                   const Languages& languages, Diagnostics& diagnostics) {
  const Sources& sources = theme_files.texts;
  Diagnostics found;
  const ThemeFolders folders = find_themes(theme_files, found);
  const std::map<std::string, Chain> chains = find_chains(folders, names_in_use, found);

  Themes themes;
  const std::optional<Words> words = words_of(folders, languages, sources, found);
  // A file that is wrong would be reported again by every theme and template that uses it.
  const bool templates_are_valid = check_templates(chains, sources, words, found);
  if (words) themes.words = *words;
  themes.marks = marks_for(languages);
  const Looks looks = load_tokens(chains, sources, found);
  for (const auto& [name, look] : looks) {
    Theme& theme = themes.by_name[name];
    theme.name = name;
    if (templates_are_valid) load_templates(look.chain, sources, themes, theme, found);
    load_look(look, looks, sources, theme);
    add_assets(*look.chain.front(), looks, sources, themes);
  }
  // Several templates may share a mistake in a partial.
  found = in_file_order(std::move(found));
  diagnostics.insert(diagnostics.end(), found.begin(), found.end());
  return themes;
}

void require_templates(const Themes& themes, const FolderContents& theme_files,
                       const std::vector<std::string>& template_names, Diagnostics& diagnostics) {
  Diagnostics none;
  const ThemeFolders folders = find_themes(theme_files, none);
  for (const auto& [theme_name, theme] : themes.by_name) {
    for (const std::string& name : template_names) {
      if (theme.templates.contains(name)) continue;
      diagnostics.push_back(
          {Code::MissingTemplate,
           {.file = folders.find(theme_name)->second.file},
           fmt::format("theme '{}' has no template '{}'", theme_name, name),
           "",
           {fmt::format("write themes/{}/templates/{}.mustache", theme_name, name)}});
    }
  }
}

}  // namespace brochure

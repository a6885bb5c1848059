#include "render/theme.h"

#include <algorithm>
#include <map>

#include <doctest/doctest.h>

#include "render/render.h"

namespace brochure {
namespace {

using Files = std::map<std::string, std::string>;

/// The smallest theme there can be, and one that inherits from it.
Files two_themes() {
  return {
      {"themes/base/theme.toml",
       "title = \"Base\"\nstyles = [\"type\", \"colour\"]\nscripts = [\"search\", \"keys\"]\n"},
      {"themes/base/tokens.toml", "[light]\nink = \"#000\"\n[dark]\nink = \"#fff\"\n"},
      {"themes/base/styles/colour.css", "a { color: var(--ink) }\n"},
      {"themes/base/styles/type.css", "p { margin: 0 }\n"},
      {"themes/base/scripts/keys.js", "keys();\n"},
      {"themes/base/scripts/search.js", "search();\n"},
      {"themes/base/files/icon.svg", "<svg/>"},
      {"themes/base/templates/city.mustache", "<h1>{{title}}</h1>\n"},
      {"themes/base/templates/redirect.mustache", "<!DOCTYPE html>\n{{title}}\n"},
      {"themes/base/templates/partials/layout.mustache",
       "<html>{{#styles}}<link href=\"{{root}}{{.}}\"/>{{/styles}}"
       "{{#scripts}}<script src=\"{{root}}{{.}}\"></script>{{/scripts}}\n"
       "  {{> mark}}\n  {{> content}}\n</html>\n"},
      {"themes/base/templates/partials/mark.mustache", "{{words.home}}\n"},
      {"themes/base/words/en.toml",
       "home = \"Home\"\nnotes_heading = \"N\"\nback_to_text = \"B\"\ntable_label = \"T\"\n"},
      {"themes/loud/theme.toml", "title = \"Loud\"\ninherits = \"base\"\n"},
      {"themes/loud/tokens.toml", "[light]\nink = \"#300\"\n[dark]\nink = \"#fee\"\n"},
      {"themes/loud/templates/partials/mark.mustache", "LOUD\n"},
  };
}

FolderContents folder(const Files& files) {
  FolderContents contents{{}, {"themes/loud/files/photo.jpg"}};
  for (const auto& [path, text] : files) contents.texts.push_back({path, text});
  return contents;
}

Themes loaded(const Files& files, Diagnostics& diagnostics,
              const std::vector<std::string>& in_use = {"base", "loud"}) {
  return load_themes(folder(files), in_use, {"en", "en"}, diagnostics);
}

struct Mistake {
  Code code{};
  std::string path;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string message;
  bool operator==(const Mistake&) const = default;
};

/// What is wrong after one file was added or changed.
std::vector<Mistake> mistakes_with(const std::string& path, const std::string& text,
                                   const std::vector<std::string>& in_use = {"base", "loud"}) {
  Files files = two_themes();
  files[path] = text;
  Diagnostics diagnostics;
  loaded(files, diagnostics, in_use);
  std::vector<Mistake> mistakes;
  for (const Diagnostic& one : diagnostics) {
    mistakes.push_back({one.code, file_of(folder(files).texts, one.where.file).path, one.where.line,
                        one.where.column, one.message});
  }
  return mistakes;
}

std::string page(const Themes& themes, const std::string& theme, const std::string& name) {
  const Output output = render_page({"cities/x.html", theme, name, {{"title", "A & B"}}}, themes);
  CHECK(output.path == "cities/x.html");
  return std::get<std::string>(output.content);
}

TEST_CASE("a page's template stands within the layout, indented like its place there") {
  Diagnostics diagnostics;
  const Themes themes = loaded(two_themes(), diagnostics);
  REQUIRE(diagnostics.empty());
  CHECK(page(themes, "base", "city") ==
        "<html><link href=\"../assets/base.css\"/><script src=\"../assets/base.js\"></script>\n"
        "  Home\n  <h1>A &amp; B</h1>\n</html>\n");
}

TEST_CASE("a template that is a whole page gets no layout") {
  Diagnostics diagnostics;
  CHECK(page(loaded(two_themes(), diagnostics), "base", "redirect") ==
        "<!DOCTYPE html>\nA &amp; B\n");
}

TEST_CASE("a theme says only what differs and inherits the rest") {
  Diagnostics diagnostics;
  const Themes themes = loaded(two_themes(), diagnostics);
  CHECK(page(themes, "loud", "city") ==
        "<html><link href=\"../assets/base.css\"/><script src=\"../assets/base.js\"></script>\n"
        "  LOUD\n  <h1>A &amp; B</h1>\n</html>\n");
  CHECK(themes.by_name.at("loud").tokens.at("ink") == "#300");
}

TEST_CASE("style sheets hold the tokens, then the styles in the order of theme.toml") {
  Diagnostics diagnostics;
  const Themes themes = loaded(two_themes(), diagnostics);
  const auto sheet = std::ranges::find(themes.assets, "assets/base.css", &Output::path);
  REQUIRE(sheet != themes.assets.end());
  const auto& css = std::get<std::string>(sheet->content);
  CHECK(css.starts_with(":root, .theme-base {\n  --ink: #000;\n}\n"));
  CHECK(css.ends_with("\np { margin: 0 }\n\na { color: var(--ink) }\n"));
}

TEST_CASE("a root's style sheet has the tokens of all that inherit from it") {
  Diagnostics diagnostics;
  const Themes themes = loaded(two_themes(), diagnostics);
  const auto& css = std::get<std::string>(themes.assets.at(0).content);
  CHECK(css.find("\n.theme-loud {\n  --ink: #300;\n}\n") != std::string::npos);
}

TEST_CASE("a theme has a style sheet of its own if it has styles") {
  Files files = two_themes();
  files["themes/loud/theme.toml"] += "styles = [\"noise\"]\n";
  files["themes/loud/styles/noise.css"] = "b {}\n";
  Diagnostics diagnostics;
  const Themes themes = loaded(files, diagnostics);
  REQUIRE(diagnostics.empty());
  CHECK(themes.by_name.at("loud").styles ==
        std::vector<std::string>{"assets/base.css", "assets/loud.css"});
  CHECK(themes.by_name.at("base").styles == std::vector<std::string>{"assets/base.css"});
  CHECK(std::ranges::count(themes.assets, Output{"assets/loud.css", "\nb {}\n"}) == 1);
}

TEST_CASE("scripts are joined in the order of theme.toml, and heirs run their own after them") {
  Files files = two_themes();
  files["themes/loud/theme.toml"] += "scripts = [\"noise\"]\n";
  files["themes/loud/scripts/noise.js"] = "noise();\n";
  Diagnostics diagnostics;
  const Themes themes = loaded(files, diagnostics);
  REQUIRE(diagnostics.empty());
  CHECK(std::ranges::count(themes.assets, Output{"assets/base.js", "\nsearch();\n\nkeys();\n"}) ==
        1);
  CHECK(std::ranges::count(themes.assets, Output{"assets/loud.js", "\nnoise();\n"}) == 1);
  CHECK(themes.by_name.at("base").scripts == std::vector<std::string>{"assets/base.js"});
  CHECK(themes.by_name.at("loud").scripts ==
        std::vector<std::string>{"assets/base.js", "assets/loud.js"});
}

TEST_CASE("a theme without scripts publishes none") {
  Files files = two_themes();
  files["themes/base/theme.toml"] = "title = \"Base\"\nstyles = [\"type\", \"colour\"]\n";
  files.erase("themes/base/scripts/keys.js");
  files.erase("themes/base/scripts/search.js");
  Diagnostics diagnostics;
  const Themes themes = loaded(files, diagnostics);
  CHECK(themes.by_name.at("loud").scripts.empty());
  CHECK(std::ranges::count(themes.assets, "assets/base.js", &Output::path) == 0);
}

TEST_CASE("files of packages are named with where they go, and where the theme says so") {
  Files files = two_themes();
  files["themes/loud/theme.toml"] +=
      "[packages]\n\"fonts/serif.woff2\" = \"@maker/serif/files/a.woff2\"\n";
  Diagnostics diagnostics;
  const Themes themes = loaded(files, diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(themes.packages.size() == 1);
  CHECK(themes.packages[0].path == "assets/loud/fonts/serif.woff2");
  CHECK(themes.packages[0].file == "@maker/serif/files/a.woff2");
  CHECK(themes.packages[0].where.line == 4);
  CHECK(loaded(files, diagnostics, {"base"}).packages.empty());
}

TEST_CASE("what we print has faces of its own, which are not published") {
  Files files = two_themes();
  files["themes/loud/styles/reader/screen-faces.css"] = "s { }";
  files["themes/loud/styles/reader/paper-faces.css"] = "p { }";
  files["themes/loud/styles/reader/text.css"] = "t { }";
  files["themes/loud/theme.toml"] +=
      "reader_styles = [\"text\"]\nreader_faces = [\"screen-faces\"]\n"
      "paper_faces = [\"paper-faces\"]\n"
      "[paper_packages]\n\"faces/serif.woff2\" = \"@maker/serif/files/a.woff2\"\n";
  Diagnostics diagnostics;
  const Themes themes = loaded(files, diagnostics);
  CHECK(diagnostics.empty());
  CHECK(themes.by_name.at("loud").reader_style.ends_with("\ns { }\nt { }"));
  CHECK(themes.by_name.at("loud").paper_style.ends_with("\np { }\nt { }"));
  CHECK(themes.packages.empty());
  REQUIRE(themes.paper_packages.size() == 1);
  CHECK(themes.paper_packages[0].path == "assets/loud/faces/serif.woff2");
}

TEST_CASE("a theme without faces for paper prints with those of the screen") {
  Files files = two_themes();
  files["themes/loud/styles/reader/screen-faces.css"] = "s { }";
  files["themes/loud/theme.toml"] += "reader_faces = [\"screen-faces\"]\n";
  Diagnostics diagnostics;
  CHECK(loaded(files, diagnostics).by_name.at("loud").paper_style.ends_with("\ns { }"));
}

TEST_CASE("a package's file has a path that stays in its folder") {
  for (const std::string line : {"\"a\" = \"/etc/passwd\"", "\"a\" = \"b/../../c\"",
                                 "\"../a\" = \"b/c\"", "\"a/\" = \"b/c\"", "\"a\" = \"\""}) {
    CAPTURE(line);
    const auto mistakes = mistakes_with("themes/loud/theme.toml",
                                        "title = \"L\"\ninherits = \"base\"\n[packages]\n" + line);
    REQUIRE(mistakes.size() == 1);
    CHECK(mistakes[0].code == Code::OutOfRange);
    CHECK(mistakes[0].line == 4);
  }
}

TEST_CASE("files are published as they are") {
  Diagnostics diagnostics;
  const Outputs assets = loaded(two_themes(), diagnostics).assets;
  CHECK(std::ranges::find(assets, Output{"assets/base/icon.svg", "<svg/>"}) != assets.end());
  CHECK(std::ranges::find(assets, Output{"assets/loud/photo.jpg",
                                         CopyOf{"themes/loud/files/photo.jpg"}}) != assets.end());
}

TEST_CASE("themes that are not in use are not published") {
  Diagnostics diagnostics;
  const Themes themes = loaded(two_themes(), diagnostics, {"base"});
  CHECK(themes.by_name.size() == 1);
  CHECK(themes.assets.size() == 3);
}

TEST_CASE("what a theme in use inherits from is published too") {
  Diagnostics diagnostics;
  const Outputs assets = loaded(two_themes(), diagnostics, {"loud"}).assets;
  CHECK(std::ranges::count(assets, "assets/base.css", &Output::path) == 1);
}

TEST_CASE("a theme that is not there is reported") {
  const auto mistakes = mistakes_with("themes/loud/theme.toml",
                                      "title = \"Loud\"\ninherits = \"bass\"\n", {"lout", "loud"});
  CHECK(mistakes == std::vector<Mistake>{
                        {Code::UnknownTheme, "themes/base/theme.toml", 0, 0, "no theme 'lout'"},
                        {Code::UnknownTheme, "themes/loud/theme.toml", 2, 12, "no theme 'bass'"}});
}

TEST_CASE("themes that inherit in a circle are reported") {
  const auto mistakes = mistakes_with("themes/base/theme.toml",
                                      "title = \"Base\"\ninherits = \"loud\"\n"
                                      "styles = [\"type\", \"colour\"]\n"
                                      "scripts = [\"search\", \"keys\"]\n",
                                      {"base"});
  CHECK(mistakes == std::vector<Mistake>{{Code::UnknownTheme, "themes/loud/theme.toml", 2, 12,
                                          "theme 'base' inherits from itself"}});
}

TEST_CASE("reader versions may run scripts of the site, after files of packages") {
  Files files = two_themes();
  files["themes/base/theme.toml"] +=
      "reader_libraries = [\"kit/kit.js\"]\nreader_scripts = [\"own\", \"search\"]\n"
      "[packages]\n\"kit/kit.js\" = \"kit/dist/kit.js\"\n";
  files["themes/base/scripts/reader/own.js"] = "own();\n";
  Diagnostics diagnostics;
  const Themes themes = loaded(files, diagnostics);
  CHECK(diagnostics.empty());
  const Theme& heir = themes.by_name.at("loud");
  CHECK(heir.reader_script == "\nown();\n\nsearch();\n");
  CHECK(heir.reader_libraries == std::vector<std::string>{"assets/base/kit/kit.js"});
}

TEST_CASE("a library of reader versions is a file that [packages] publishes") {
  Files files = two_themes();
  files["themes/base/theme.toml"] += "reader_libraries = [\"kit.js\"]\n";
  Diagnostics diagnostics;
  loaded(files, diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].message == "no file of a package is published as 'kit.js'");
  CHECK(diagnostics[0].help ==
        std::vector<std::string>{"add \"kit.js\" = \"PACKAGE/FILE\" below [packages]"});
}

TEST_CASE("reader versions may share files of the site, which then are in use") {
  Files files = two_themes();
  files["themes/base/styles/shared.css"] = "s { }";
  files["themes/base/scripts/shared.js"] = "shared();";
  files["themes/base/styles/reader/type.css"] = "r { }";
  files["themes/base/theme.toml"] +=
      "reader_styles = [\"type\", \"shared\"]\nreader_scripts = [\"shared\"]\n";
  Diagnostics diagnostics;
  const Themes themes = loaded(files, diagnostics);
  CHECK(diagnostics.empty());
  // Of two of one name, the one for reader versions is meant.
  CHECK(themes.by_name.at("base").reader_style.ends_with("\nr { }\ns { }"));
  CHECK(themes.by_name.at("base").reader_script == "\nshared();");
}

TEST_CASE("a file for reader versions that is in no list is told with the first it could be in") {
  Files files = two_themes();
  files["themes/base/styles/reader/text.css"] = "t { }";
  files["themes/base/styles/epub/book.css"] = "b { }";
  Diagnostics diagnostics;
  loaded(files, diagnostics);
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].message == "this style sheet is not in use");
  CHECK(diagnostics[0].help ==
        std::vector<std::string>{"add \"book\" to 'epub_styles' in theme.toml"});
  CHECK(diagnostics[1].help ==
        std::vector<std::string>{"add \"text\" to 'reader_styles' in theme.toml"});
}

TEST_CASE("theme.toml is checked: title, keys, styles, scripts, packages") {
  CHECK(mistakes_with("themes/loud/theme.toml", "inherit = \"base\"\n") ==
        std::vector<Mistake>{
            {Code::MissingKey, "themes/loud/theme.toml", 0, 0, "a theme needs a 'title'"},
            {Code::UnknownKey, "themes/loud/theme.toml", 1, 1, "unknown key 'inherit'"}});
  CHECK(
      mistakes_with("themes/base/theme.toml",
                    "title = \"B\"\nstyles = [\"tipe\", \"colour\"]\nscripts = [\"keys\", 1]\n") ==
      std::vector<Mistake>{
          {Code::UnknownPlace, "themes/base/scripts/search.js", 0, 0, "this script is not in use"},
          {Code::UnknownPlace, "themes/base/styles/type.css", 0, 0,
           "this style sheet is not in use"},
          {Code::MissingTemplate, "themes/base/theme.toml", 2, 11, "no file styles/tipe.css"},
          {Code::WrongType, "themes/base/theme.toml", 3, 20, "'scripts' must be a text"}});
  CHECK(mistakes_with("themes/loud/theme.toml",
                      "title = \"L\"\ninherits = \"base\"\nscripts = \"x\"\npackages = 1\n") ==
        std::vector<Mistake>{
            {Code::WrongType, "themes/loud/theme.toml", 3, 11, "'scripts' must be a list of texts"},
            {Code::WrongType, "themes/loud/theme.toml", 4, 12,
             "'packages' must be a table of texts"}});
}

TEST_CASE("a folder without theme.toml and a file in no known place are reported") {
  CHECK(mistakes_with("themes/new/tokens.toml", "") ==
        std::vector<Mistake>{
            {Code::UnknownTheme, "themes/new/tokens.toml", 0, 0, "theme 'new' has no theme.toml"}});
  CHECK(mistakes_with("themes/loud/layout.mustache", "") ==
        std::vector<Mistake>{{Code::UnknownPlace, "themes/loud/layout.mustache", 0, 0,
                              "a theme has no place for this file"}});
}

TEST_CASE("a mistake in a partial is reported once, whatever uses it") {
  CHECK(mistakes_with("themes/base/templates/partials/mark.mustache", "{{#a}}") ==
        std::vector<Mistake>{{Code::TemplateSyntax, "themes/base/templates/partials/mark.mustache",
                              1, 4, "section 'a' is not closed"}});
  CHECK(
      mistakes_with("themes/base/templates/partials/layout.mustache", "\n {{> mrk}}") ==
      std::vector<Mistake>{{Code::MissingTemplate, "themes/base/templates/partials/layout.mustache",
                            2, 6, "no partial 'mrk'"}});
}

TEST_CASE("a word that is not there is reported where it is asked for") {
  CHECK(mistakes_with("themes/loud/templates/city.mustache", "<p>\n{{words.hme}}") ==
        std::vector<Mistake>{
            {Code::MissingWord, "themes/loud/templates/city.mustache", 2, 3, "no word 'hme'"}});
  CHECK(mistakes_with("themes/loud/templates/city.mustache", "{{#words.home}}{{/words.home}}")
            .size() == 2);
}

TEST_CASE("words in a language that has none are reported, and words that are always needed") {
  Diagnostics diagnostics;
  load_themes(folder(two_themes()), {"base"}, {"lv", "lv"}, diagnostics);
  REQUIRE(!diagnostics.empty());
  CHECK(diagnostics[0].code == Code::MissingWord);
  CHECK(diagnostics[0].message == "no words for the language 'lv'");
  CHECK(mistakes_with("themes/base/words/en.toml",
                      "home = \"H\"\nnotes_heading = \"N\"\nback_to_text = \"B\"\n") ==
        std::vector<Mistake>{
            {Code::MissingWord, "themes/base/words/en.toml", 0, 0, "no word 'table_label'"}});
}

TEST_CASE("words that are missing in a language are reported once, whoever uses them") {
  Files files = two_themes();
  files["themes/base/words/de.toml"] =
      "notes_heading = \"A\"\nback_to_text = \"Z\"\nlarge_table = \"T\"\n";
  Diagnostics diagnostics;
  load_themes(folder(files), {"base", "loud"}, {"de", "en"}, diagnostics);
  std::vector<std::string> messages;
  for (const Diagnostic& one : diagnostics) messages.push_back(one.message);
  CHECK(messages == std::vector<std::string>{"no word 'home'", "no word 'table_label'",
                                             "there is no word 'large_table' in English"});
}

TEST_CASE("the words around a page's texts say their language if it is not that of the texts") {
  Files files = two_themes();
  files["themes/base/words/de.toml"] =
      "home = \"Start\"\nnotes_heading = \"A\"\nback_to_text = \"Z\"\ntable_label = \"T\"\n";
  Diagnostics diagnostics;
  const Themes themes = load_themes(folder(files), {"base"}, {"de", "en"}, diagnostics);
  REQUIRE(diagnostics.empty());
  CHECK(page(themes, "base", "city") ==
        "<html><link href=\"../assets/base.css\"/><script src=\"../assets/base.js\"></script>\n"
        "  <span lang=\"de\" xml:lang=\"de\">Start</span>\n  <h1>A &amp; B</h1>\n</html>\n");
}

TEST_CASE("the search knows the small words of both languages") {
  Files files = two_themes();
  for (const char* language : {"en", "de"}) {
    files[std::string("themes/base/words/") + language + ".toml"] =
        "home = \"Home\"\nnotes_heading = \"A\"\nback_to_text = \"Z\"\ntable_label = \"T\"\n";
  }
  files["themes/base/words/en.toml"] += "search_small_words = \"the of\"\n";
  files["themes/base/words/de.toml"] += "search_small_words = \"der die das\"\n";
  Diagnostics diagnostics;
  const auto small_words = [&](const Languages& languages) {
    return load_themes(folder(files), {"base"}, languages, diagnostics)
        .words.at("search_small_words");
  };
  CHECK(small_words({"de", "en"}) == "der die das the of");
  CHECK(small_words({"de", "de"}) == "der die das");
  CHECK(small_words({"en", "en-GB"}) == "the of");
  CHECK(small_words({"de", "fi"}) == "der die das");
  CHECK(diagnostics.empty());
}

TEST_CASE("templates that pages need but no theme has are reported") {
  Diagnostics diagnostics;
  const Themes themes = loaded(two_themes(), diagnostics, {"loud"});
  require_templates(themes, folder(two_themes()), {"city", "term"}, diagnostics);
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0].code == Code::MissingTemplate);
  CHECK(diagnostics[0].message == "theme 'base' has no template 'term'");
}

}  // namespace
}  // namespace brochure

// The rules of generator/README.md that the compiler does not keep: which file may know what.

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace brochure {
namespace {

namespace fs = std::filesystem;

struct Source {
  std::string path;    ///< below generator/
  std::string folder;  ///< its stage; empty for main.cpp
  std::string text;
  std::vector<std::string> includes;
};

std::vector<std::string> includes_of(const std::string& text) {
  constexpr std::string_view directive = "#include ";
  std::vector<std::string> includes;
  for (std::size_t at = text.find(directive); at != std::string::npos;
       at = text.find(directive, at + 1)) {
    const std::size_t begin = at + directive.size() + 1;
    includes.push_back(text.substr(begin, text.find_first_of(">\"", begin) - begin));
  }
  return includes;
}

std::vector<Source> sources() {
  std::vector<Source> all;
  const fs::path root = fs::path(BROCHURE_SOURCE_DIR) / "generator";
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    const fs::path& file = entry.path();
    if (file.extension() != ".h" && file.extension() != ".cpp") continue;
    std::ifstream stream(file);
    Source source{.path = file.lexically_relative(root).generic_string(),
                  .folder = {},
                  .text = {std::istreambuf_iterator<char>(stream), {}},
                  .includes = {}};
    const std::size_t slash = source.path.find('/');
    if (slash != std::string::npos) source.folder = source.path.substr(0, slash);
    source.includes = includes_of(source.text);
    all.push_back(std::move(source));
  }
  std::ranges::sort(all, {}, &Source::path);
  return all;
}

bool starts_with_any(std::string_view text, const std::vector<std::string_view>& beginnings) {
  return std::ranges::any_of(beginnings,
                             [&](std::string_view one) { return text.starts_with(one); });
}

TEST_CASE("a stage includes base, model and itself; model includes base; base itself alone") {
  for (const Source& source : sources()) {
    if (source.folder.empty() || source.folder == "commands") continue;
    std::set<std::string> allowed{source.folder, "base"};
    if (source.folder != "base") allowed.insert("model");
    for (const std::string& include : source.includes) {
      const std::string folder = include.substr(0, include.find('/'));
      const bool ours = fs::exists(fs::path(BROCHURE_SOURCE_DIR) / "generator" / include);
      if (ours) CHECK_MESSAGE(allowed.contains(folder), source.path << " includes " << include);
    }
  }
}

TEST_CASE(
    "only commands, write, engines and files of base touch the disk, none of the others the "
    "clock") {
  const std::set<std::string> disk{"fstream", "cstdio", "unistd.h", "fcntl.h", "sys/stat.h"};
  for (const Source& source : sources()) {
    const bool may = source.folder.empty() || source.folder == "commands" ||
                     source.folder == "write" || source.folder == "engines" ||
                     source.path.starts_with("base/file");
    if (may) continue;
    for (const std::string& include : source.includes) {
      CHECK_MESSAGE(!disk.contains(include), source.path << " includes " << include);
      CHECK_MESSAGE(include != "chrono", source.path << " includes " << include);
      CHECK_MESSAGE(include != "ctime", source.path << " includes " << include);
      CHECK_MESSAGE(include != "random", source.path << " includes " << include);
    }
  }
}

TEST_CASE("each foreign library is known to few files") {
  struct Rule {
    std::string_view include;
    std::vector<std::string_view> files;
  };
  const std::vector<Rule> rules{
      {"cmark-gfm", {"read/markdown"}},
      {"toml++", {"read/record", "read/toml_slip", "render/toml", "commands/site_config"}},
      {"CLI/", {"commands/command_line"}},
      {"nlohmann/",
       {"export/", "base/report_data", "render/data_block", "read/topology",
        "commands/reader_manifest", "engines/devtools"}},
      {"pugixml", {"export/"}},
      {"qpdf/", {"export/pdf/"}},
      {"qrencode", {"export/reader/address_code"}},
      {"spawn.h", {"engines/child_process"}},
      {"brotli/", {"write/compression"}},
      {"zlib", {"write/compression"}},
      {"zip.h", {"base/zip_archive"}},
      {"xxhash", {"base/content_hash"}},
      {"cairo", {"draw/", "base/surface", "export/pdf/page_"}},
      {"ft2build", {"draw/typesetter"}},
      {"hb", {"draw/typesetter"}},
      {"librsvg/", {"draw/sign"}},
      {"png", {"draw/png"}},
      {"gdk-pixbuf/", {"media/picture"}},
      {"webp/", {"media/picture"}},
      {"oneapi/", {"base/parallel", "commands/", "main.cpp"}},
  };
  for (const Source& source : sources()) {
    for (const std::string& include : source.includes) {
      for (const Rule& rule : rules) {
        if (!include.starts_with(rule.include)) continue;
        CHECK_MESSAGE(starts_with_any(source.path, rule.files),
                      source.path << " includes " << include);
      }
    }
  }
}

/// The code without its comments, in small letters.
std::string code_of(const Source& source) {
  std::string code;
  for (std::size_t at = 0; at < source.text.size();) {
    const std::size_t end = std::min(source.text.find('\n', at), source.text.size());
    const std::string line = source.text.substr(at, end - at);
    code += line.substr(0, line.find("//")) + '\n';
    at = end + 1;
  }
  std::ranges::transform(code, code.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return code;
}

bool has_word(const std::string& text, const std::string& word) {
  const auto is_letter = [&](std::size_t at) {
    return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
  };
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    if (!is_letter(at - 1) && !is_letter(at + word.size())) return true;
  }
  return false;
}

TEST_CASE("the generator knows no programme, toolkit or city by name") {
  const fs::path content = fs::path(BROCHURE_SOURCE_DIR) / "content";
  std::set<std::string> names{"mixities", "implementoring", "neighbourhoods", "eurocities"};
  for (const auto& city : fs::directory_iterator(content / "cities"))
    names.insert(city.path().stem().string());
  // Advice to editors gives examples; the files that do are named here.
  const std::set<std::string> advisers{"model/fields.cpp", "read/link_target.cpp",
                                       "link/resolve.cpp"};
  for (const Source& source : sources()) {
    if (advisers.contains(source.path)) continue;
    const std::string code = code_of(source);
    for (const std::string& name : names) {
      CHECK_MESSAGE(!has_word(code, name), source.path << " names " << name);
    }
  }
}

TEST_CASE("most files are short; those that are not are tables, and named here") {
  const std::set<std::string> long_on_purpose{"model/fields.cpp"};
  for (const Source& source : sources()) {
    const auto lines = std::ranges::count(source.text, '\n');
    if (!long_on_purpose.contains(source.path))
      CHECK_MESSAGE(lines <= 400, source.path << " has " << lines);
  }
}

}  // namespace
}  // namespace brochure

#include "commands/reader_sources.h"

#include <algorithm>
#include <system_error>
#include <vector>

#include "base/content_hash.h"
#include "base/file_bytes.h"
#include "commands/reader_files.h"
#include "write/published_file.h"

namespace brochure {
namespace {

/// Parts that cannot run into each other.
void add(std::string& text, std::string_view part) {
  text += part;
  text += '\0';
}

void add_words(const Project& project, std::string& text) {
  for (const auto& [name, word] : project.themes.words) {
    add(text, name);
    add(text, word);
  }
}

void add_site(const Site& site, std::string& text) {
  for (const std::string* part :
       {&site.title, &site.description, &site.address, &site.language, &site.content_language,
        &site.theme, &site.publisher, &site.contact, &site.edition, &site.licence})
    add(text, *part);
}

void add_file(const Output& file, std::string& text) {
  add(text, file.path);
  add(text, content_hash(bytes_of(file)));
}

/// Everything a site is made of but packages: texts, videos, looks, templates, settings.
std::vector<std::string> files_of_publisher(const std::filesystem::path& root) {
  namespace fs = std::filesystem;
  std::vector<std::string> files{"site/site.toml"};
  for (const char* folder : {"content", "themes", "site/static"}) {
    if (!fs::is_directory(root / folder)) continue;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
      if (entry.is_regular_file())
        files.push_back(entry.path().lexically_relative(root).generic_string());
    }
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

std::string sources_of_document(const Project& project, const std::filesystem::path& root,
                                const BoundVersion& version) {
  const Theme& theme = project.themes.by_name.at(version.about.theme);
  std::string text = html_document(project, root, version);
  add(text, theme.paper_style);
  for (const Output& file : project.themes.paper_files) add_file(file, text);
  for (const auto& [name, look] : project.themes.by_name) {
    add(text, look.epub_style);
    for (const auto& [token, value] : look.tokens) add(text, token + value);
  }
  add_words(project, text);
  add_site(project.site, text);
  return content_hash(text);
}

std::string sources_of_collection(const Project& project, const std::filesystem::path& root) {
  const Collection& collection = project.linked.collection;
  std::string text;
  for (const SourceFile& source : collection.sources) {
    add(text, source.path);
    add(text, source.text);
  }
  for (const std::string& picture : collection.pictures)
    add_file({picture, CopyOf{(root / picture).string()}}, text);
  add_words(project, text);
  add_site(project.site, text);
  return content_hash(text);
}

std::string sources_of_brochure(const Project& project, const std::filesystem::path& root) {
  std::string text = sources_of_collection(project, root);
  // What packages bring along has a hash in its name.
  for (const Output& asset : project.themes.assets) add(text, asset.path);
  for (const std::string& path : files_of_publisher(root))
    add_file({path, CopyOf{(root / path).string()}}, text);
  return content_hash(text);
}

std::string program_hash() {
  // Not the file of that name, which may be another by now.
  std::error_code error;
  const std::filesystem::path program = "/proc/self/exe";
  return std::filesystem::exists(program, error) ? content_hash(read_bytes(program)) : "";
}

}  // namespace brochure

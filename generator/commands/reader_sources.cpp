#include "commands/reader_sources.h"

#include <system_error>

#include "base/content_hash.h"
#include "commands/reader_files.h"
#include "write/file_bytes.h"

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

}  // namespace

std::string sources_of_document(const Project& project, const std::filesystem::path& root,
                                const BoundVersion& version) {
  const Theme& theme = project.themes.by_name.at(version.about.theme);
  std::string text = reader_file(project, root, version, {}, ReaderFormat::Html, {}).bytes;
  add(text, theme.paper_style);
  for (const auto& [name, look] : project.themes.by_name) {
    add(text, look.epub_style);
    for (const auto& [token, value] : look.tokens) add(text, token + value);
  }
  add_words(project, text);
  add_site(project.site, text);
  return content_hash(text);
}

std::string sources_of_collection(const Project& project) {
  const Collection& collection = project.linked.collection;
  std::string text;
  for (const SourceFile& source : collection.sources) {
    add(text, source.path);
    add(text, source.text);
  }
  for (const std::string& picture : collection.pictures) add(text, picture);
  for (const Output& asset : project.themes.assets) add(text, asset.path);
  add_words(project, text);
  add_site(project.site, text);
  return content_hash(text);
}

std::string program_hash() {
  std::error_code error;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? std::string{} : content_hash(read_bytes(program));
}

}  // namespace brochure

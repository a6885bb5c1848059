#include "commands/reader_epub.h"

#include <utility>

#include "draw/book_cover.h"
#include "export/epub/book_style.h"
#include "export/interface_word.h"

namespace brochure {
namespace {

/// Empty if the theme does not say which files its faces are in.
std::string cover_of(const Project& project, const BoundVersion& version) {
  const ReaderVersion& about = version.about;
  const auto look = drawn_look(project.themes.by_name.at(about.theme));
  if (!look) return {};
  const std::string kind = interface_word(project.themes.words, "reader_version");
  Typesetter typesetter(project.themes.typefaces);
  return draw_book_cover({.label = about.label,
                          .title = about.title,
                          .version = about.date.empty() ? kind : kind + " · " + about.date,
                          .publisher = about.publisher},
                         *look, typesetter);
}

}  // namespace

std::string epub_of(const Project& project, const BoundVersion& version, const std::string& name,
                    const SiteFiles& files, std::vector<PrintedPage> pages) {
  BookParts parts{.name = name,
                  .licence = project.site.licence,
                  .styles = {},
                  .cover = cover_of(project, version),
                  .pages = std::move(pages)};
  for (const auto& [theme, look] : project.themes.by_name) {
    parts.styles[theme] = with_tokens_written_out(look.epub_style, look.tokens);
  }
  return epub_file(version, parts, project.themes.words, files);
}

}  // namespace brochure

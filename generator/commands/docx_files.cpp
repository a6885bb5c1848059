#include "commands/docx_files.h"

#include <filesystem>
#include <utility>

#include "base/file_bytes.h"
#include "base/interruption.h"
#include "commands/on_paper.h"
#include "draw/document_cover.h"
#include "draw/look.h"
#include "engines/pandoc.h"
#include "engines/work_folder.h"
#include "export/docx/docx.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// Below the words of the first page: the theme's colours and sign.
std::string cover_of_document(const Theme& theme, Paper paper) {
  const auto look = drawn_look(theme);
  CoverGround ground{.paper = theme.tokens.at("tint"),
                     .accent = theme.tokens.at("accent"),
                     .sign = look ? look->sign : ""};
  if (paper == Paper::Letter) {
    ground.width = 215.9;
    ground.height = 279.4;
  }
  return draw_cover_ground(ground);
}

}  // namespace

ReaderFile docx_file(const Project& project, const SiteFiles& files, const BoundVersion& version,
                     const std::string& name, Paper paper) {
  const fs::path pandoc = find_pandoc();
  const Theme& theme = project.themes.by_name.at(version.about.theme);
  const DocxWords words{.numbers = paper_words(project.themes.words),
                        .on_numbers = project.themes.words.at("reader_page_fields"),
                        .language = project.site.language};
  const DocxLook look{.tokens = theme.tokens,
                      .paper = paper,
                      .words = words.numbers,
                      .cover = cover_of_document(theme, paper)};
  const WorkFolder folder;
  const PandocFiles written{.folder = folder.path(),
                            .page = "page.html",
                            .reference = "reference.docx",
                            .filter = "filter.lua"};
  const PreparedDocx prepared = prepare_docx(version, words, files, draw_on_white);
  stop_if_interrupted();
  write_bytes(folder.path() / written.page, prepared.page);
  write_bytes(folder.path() / written.filter, pandoc_filter);
  write_bytes(folder.path() / written.reference,
              reference_docx(pandoc_reference(pandoc, folder.path()), version.about, look));
  for (const ZipEntry& picture : prepared.pictures)
    write_bytes(folder.path() / picture.path, picture.bytes);
  stop_if_interrupted();
  std::string bytes =
      finished_docx(docx_by_pandoc(pandoc, written), version.about, prepared.headings);
  stop_if_interrupted();
  return {.name = name_on_paper(name, paper, ".docx"), .bytes = std::move(bytes)};
}

}  // namespace brochure

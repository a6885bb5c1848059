#include "commands/docx_files.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "base/failure.h"
#include "draw/document_cover.h"
#include "draw/look.h"
#include "engines/pandoc.h"
#include "export/docx/docx.h"
#include "write/file_bytes.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// A folder of our own that is gone afterwards, whatever happens.
class PandocFolder {
 public:
  PandocFolder() {
    std::string path = (fs::temp_directory_path() / "brochure-XXXXXX").string();
    if (mkdtemp(path.data()) == nullptr) throw Failure("cannot make a folder for pandoc");
    path_ = path;
  }
  ~PandocFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  PandocFolder(const PandocFolder&) = delete;
  PandocFolder& operator=(const PandocFolder&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

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
  const DocxLook look{.tokens = theme.tokens,
                      .paper = paper,
                      .words = {.page = project.themes.words.at("reader_page"),
                                .page_of = project.themes.words.at("reader_page_of")},
                      .cover = cover_of_document(theme, paper)};
  const PandocFolder folder;
  const PandocFiles written{.folder = folder.path(),
                            .page = "page.html",
                            .reference = "reference.docx",
                            .filter = "filter.lua"};
  const PreparedDocx prepared = prepare_docx(version, look.words, files, draw_on_white);
  write_bytes(folder.path() / written.page, prepared.page);
  write_bytes(folder.path() / written.filter, pandoc_filter);
  write_bytes(folder.path() / written.reference,
              reference_docx(pandoc_reference(pandoc, folder.path()), version.about, look));
  for (const ZipEntry& picture : prepared.pictures)
    write_bytes(folder.path() / picture.path, picture.bytes);
  return {
      .name = paper == Paper::A4 ? name + ".docx" : name + "-letter.docx",
      .bytes = finished_docx(docx_by_pandoc(pandoc, written), version.about, prepared.headings)};
}

}  // namespace brochure

#include "commands/pdf_files.h"

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/failure.h"
#include "base/interruption.h"
#include "engines/chromium.h"
#include "export/epub/page_list.h"
#include "export/pdf/destinations.h"
#include "export/pdf/facts.h"
#include "export/pdf/finish.h"
#include "export/pdf/report.h"
#include "export/reader/paper_file.h"
#include "export/reader/xhtml.h"
#include "write/file_bytes.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// Numbers stand still after two or three; were they to swing to and fro, this ends it.
constexpr std::size_t most_passes = 6;

/// A folder of our own that is gone afterwards, whatever happens.
class WorkFolder {
 public:
  WorkFolder() {
    std::string path = (fs::temp_directory_path() / "brochure-XXXXXX").string();
    if (mkdtemp(path.data()) == nullptr) throw Failure("cannot make a folder for the printer");
    path_ = path;
  }
  ~WorkFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

struct Printout {
  std::string pdf;
  PageNumbers pages;       ///< as they are in it
  bool is_settled = true;  ///< and as it says them
};

std::string name_of_file(const std::string& name, Paper paper) {
  return paper == Paper::A4 ? name : name + "-letter";
}

PageNumbers pages_in(const std::string& pdf) {
  try {
    return destinations(pdf);
  } catch (const std::exception& error) {
    throw Failure("what Chromium printed cannot be read", error.what());
  }
}

Printout print(const BoundVersion& version, const ReaderLook& look, const SiteFiles& files,
               const PaperSetting& setting, const Announce& announce) {
  const fs::path chromium = find_chromium();
  const InterruptionsNoted noted;  // until the folder is put away
  const WorkFolder folder;
  const fs::path page = folder.path() / "document.html";
  Printout printout;
  for (std::size_t pass = 1; pass <= most_passes; ++pass) {
    announce(fmt::format("printing, pass {}", pass));
    write_bytes(page, paper_file(version, look, files, setting, printout.pages));
    printout.pdf = printed(chromium, page, folder.path());
    PageNumbers pages = pages_in(printout.pdf);
    stop_if_interrupted();
    printout.is_settled = pages == printout.pages;
    if (printout.is_settled) break;
    printout.pages = std::move(pages);
  }
  return printout;
}

std::vector<std::size_t> headings_of(const BoundVersion& version) {
  std::vector<std::size_t> all;
  for (const BoundChapter& chapter : version.chapters) {
    for (const std::size_t level : heading_levels(chapter.xhtml)) all.push_back(level);
  }
  return all;
}

}  // namespace

std::vector<ReaderFile> pdf_files(const Project& project, const SiteFiles& files,
                                  const BoundVersion& version, const std::string& name, Paper paper,
                                  const Announce& announce) {
  const Theme& theme = project.themes.by_name.at(version.about.theme);
  const PaperSetting setting{.paper = paper,
                             .words = {.page = project.themes.words.at("reader_page"),
                                       .page_of = project.themes.words.at("reader_page_of")}};
  const Printout printout =
      print(version, {.style = theme.paper_style, .script = {}}, files, setting, announce);
  if (!printout.is_settled) {
    announce(fmt::format("the numbers of pages did not settle in {} passes; some may be wrong",
                         most_passes));
  }
  const std::string file = name_of_file(name, paper) + ".pdf";
  std::string pdf = finished_pdf(printout.pdf, version, printout.pages, setting.words);
  const auto checks =
      checks_of(facts_of_pdf(pdf), version,
                {.headings = headings_of(version), .numbers_are_right = printout.is_settled});
  return {{.name = file, .bytes = std::move(pdf)},
          {.name = file + ".txt", .bytes = report_text(checks, version, file)}};
}

std::vector<PrintedPage> printed_pages(const BoundVersion& version, const std::string& pdf) {
  return page_list(version, destinations(pdf));
}

}  // namespace brochure

#include "commands/pdf_files.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "base/failure.h"
#include "base/file_bytes.h"
#include "base/interruption.h"
#include "commands/on_paper.h"
#include "engines/chromium.h"
#include "engines/work_folder.h"
#include "export/epub/page_list.h"
#include "export/pdf/destinations.h"
#include "export/pdf/facts.h"
#include "export/pdf/finish.h"
#include "export/pdf/report.h"
#include "export/reader/paper_file.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// Numbers stand still after two or three; were they to swing to and fro, this ends it.
constexpr std::size_t most_passes = 6;

struct Printout {
  std::string pdf;
  PageNumbers pages;       ///< as they are in it
  bool is_settled = true;  ///< and as it says them
};

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
  const WorkFolder folder;
  const fs::path page = folder.path() / "document.html";
  Printer printer(chromium, folder.path());
  Printout printout;
  for (std::size_t pass = 1; pass <= most_passes; ++pass) {
    announce(fmt::format("printing, pass {}", pass));
    write_bytes(page, paper_file(version, look, files, setting, printout.pages));
    printout.pdf = printer.print(page);
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

bool has_all_numbers(const BoundVersion& version, const Printout& printout) {
  return std::ranges::all_of(version.chapters, [&](const BoundChapter& chapter) {
    return has_every_number(chapter.xhtml, printout.pages);
  });
}

}  // namespace

std::vector<ReaderFile> pdf_files(const Project& project, const SiteFiles& files,
                                  const BoundVersion& version, const std::string& name, Paper paper,
                                  const Announce& announce) {
  const Theme& theme = project.themes.by_name.at(version.about.theme);
  const PaperSetting setting{.paper = paper, .words = paper_words(project.themes.words)};
  const Printout printout =
      print(version, {.style = theme.paper_style, .script = {}}, files, setting, announce);
  if (!printout.is_settled) {
    announce(fmt::format("the numbers of pages did not settle in {} passes; some may be wrong",
                         most_passes));
  }
  const std::string file = name_on_paper(name, paper, ".pdf");
  std::string pdf = finished_pdf(printout.pdf, version, printout.pages, setting.words);
  const auto checks =
      checks_of(facts_of_pdf(pdf), version,
                {.headings = headings_of(version),
                 .numbers_are_right = printout.is_settled && has_all_numbers(version, printout)});
  return {{.name = file, .bytes = std::move(pdf)},
          {.name = file + ".txt", .bytes = report_text(checks, version, file)}};
}

std::vector<PrintedPage> printed_pages(const BoundVersion& version, const std::string& pdf) {
  return page_list(version, destinations(pdf));
}

}  // namespace brochure

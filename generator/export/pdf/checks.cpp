#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "export/pdf/bookmarks.h"
#include "export/pdf/report.h"

namespace brochure {
namespace {

/// One above the text and one below it.
constexpr std::size_t lines_of_running_heads = 2;

class Checks {
 public:
  void add(std::string requirement, bool is_met, std::string finding) {
    checks_.push_back({.requirement = std::move(requirement),
                       .finding = std::move(finding),
                       .result = is_met ? CheckResult::Passed : CheckResult::Failed});
  }
  void leave_out(std::string requirement, std::string reason) {
    checks_.push_back({.requirement = std::move(requirement), .finding = std::move(reason)});
  }
  std::vector<PdfCheck> take() { return std::move(checks_); }

 private:
  std::vector<PdfCheck> checks_;
};

/// Where a heading is more than one level below the one before it; 0 if nowhere.
std::size_t first_gap(const std::vector<std::size_t>& levels) {
  std::size_t before = 0;
  for (std::size_t index = 0; index < levels.size(); ++index) {
    if (levels[index] > before + 1) return index + 1;
    before = levels[index];
  }
  return 0;
}

void check_text(const PdfFacts& facts, const PdfMaking& making, Checks& checks) {
  checks.add("EN 301 549 10.1.1.1 Non-text content; PDF/UA-1 7.3 Graphics",
             facts.figures_without_text == 0,
             fmt::format("{} figures, {} of them without an alternative text", facts.figures,
                         facts.figures_without_text));
  checks.add(
      "EN 301 549 10.1.3.1 Info and relationships; PDF/UA-1 7.1 General",
      facts.is_tagged && facts.unknown_roles.empty(),
      fmt::format("{}; elements of no known kind: {}", facts.is_tagged ? "tagged" : "not tagged",
                  facts.unknown_roles.empty()
                      ? "none"
                      : fmt::format("{}", fmt::join(facts.unknown_roles, ", "))));
  checks.add("EN 301 549 10.1.3.1 Info and relationships; PDF/UA-1 7.5 Tables",
             facts.tables_without_headers == 0,
             fmt::format("{} tables, {} of them without header cells", facts.tables,
                         facts.tables_without_headers));
  const std::size_t gap = first_gap(facts.headings);
  checks.add("EN 301 549 10.2.4.6 Headings and labels; PDF/UA-1 7.4 Headings",
             gap == 0 && !facts.headings.empty(),
             gap == 0
                 ? fmt::format("{} headings, no level left out", facts.headings.size())
                 : fmt::format("heading {} of {} leaves a level out", gap, facts.headings.size()));
  checks.add("EN 301 549 10.1.3.2 Meaningful sequence", facts.headings == making.headings,
             fmt::format("the headings in the structure {} those of the text, in its order; "
                         "the order of other elements was not compared",
                         facts.headings == making.headings ? "are" : "are not"));
}

/// Whoever sees no page is not told what is decoration: nothing but running heads may be text.
void check_decoration(const PdfFacts& facts, Checks& checks) {
  const Decoration& found = facts.decoration;
  checks.add(
      "PDF/UA-1 7.1 General, artifacts",
      found.unmarked == 0 && found.most_lines <= lines_of_running_heads,
      fmt::format("{} pieces of the pages are marked as decoration, {} of them text: at most "
                  "{} lines on a page, where running heads are {}; {} pieces are neither "
                  "in the structure nor decoration",
                  found.pieces, found.texts, found.most_lines, lines_of_running_heads,
                  found.unmarked));
}

/// What could not be measured is neither passed nor failed.
void check_contrast_of_text(const TextContrast& found, Checks& checks) {
  const char* const requirement = "EN 301 549 10.1.4.3 Contrast (minimum)";
  std::string finding = fmt::format(
      "{} pieces of text, each measured where it begins against what is painted below it: {} have "
      "less than 4.5:1 (3:1 from 18 points on, also if bold); {} are on or in a picture, a "
      "gradient "
      "or a mixture and were not measured",
      found.texts, found.too_low, found.unmeasured);
  if (found.page_of_least != 0)
    finding += fmt::format("; the least is {:.2f}:1, on page {}",
                           std::floor(found.least * 100) / 100, found.page_of_least);
  if (found.too_low == 0 && found.unmeasured > 0) {
    checks.leave_out(requirement, std::move(finding));
  } else {
    checks.add(requirement, found.too_low == 0, std::move(finding));
  }
}

void check_bookmarks(const PdfFacts& facts, const BoundVersion& version, Checks& checks) {
  const std::vector<std::string> headings = titles_of_bookmarks(version);
  const bool are_right = facts.bookmarks == headings;
  checks.add("PDF/UA-1 7.17 Navigation", are_right,
             fmt::format("{} bookmarks, {} headings; {}", facts.bookmarks.size(), headings.size(),
                         are_right ? "each bookmark says what its heading says"
                                   : "bookmarks do not say what the headings say"));
}

void check_document(const PdfFacts& facts, const BoundVersion& version, Checks& checks) {
  checks.add("EN 301 549 10.2.4.2 Document titled; PDF/UA-1 7.1 General",
             facts.title == version.about.title && facts.shows_title && facts.has_metadata,
             fmt::format("title “{}”, {} in the window; metadata {}", facts.title,
                         facts.shows_title ? "shown" : "not shown",
                         facts.has_metadata ? "there" : "missing"));
  checks.add("EN 301 549 10.3.1.1 Language of document; PDF/UA-1 7.2 Text",
             !facts.language.empty() && facts.language == version.about.language,
             fmt::format("language “{}”", facts.language));
  check_bookmarks(facts, version, checks);
  checks.add("PDF/UA-1 7.21.4 Font embedding", facts.fonts_outside == 0,
             fmt::format("{} fonts, {} of them not in the file", facts.fonts, facts.fonts_outside));
  checks.add("PDF/UA-1 7.21.7 Unicode character maps", facts.fonts_without_text == 0,
             fmt::format("{} fonts, {} of them without a map to text", facts.fonts,
                         facts.fonts_without_text));
}

void check_ways(const PdfFacts& facts, const PdfMaking& making, Checks& checks) {
  checks.add("EN 301 549 10.2.4.4 Link purpose; PDF/UA-1 7.18.5 Links",
             facts.links_without_names == 0 && facts.links_to_nowhere == 0 &&
                 facts.texts_without_links == 0,
             fmt::format("{} links; {} say nothing of where they lead, {} lead nowhere, {} cannot "
                         "be followed",
                         facts.links, facts.links_without_names, facts.links_to_nowhere,
                         facts.texts_without_links));
  checks.add(
      "EN 301 549 10.2.4.3 Focus order; PDF/UA-1 7.18.3 Tab order",
      facts.pages_without_tab_order == 0,
      fmt::format("{} pages, {} of them with links whose order does not follow the structure",
                  facts.pages, facts.pages_without_tab_order));
  checks.add("Page numbers (asked for by no standard)", making.numbers_are_right,
             making.numbers_are_right
                 ? "every number that was printed is that of the page on which the printed file "
                   "has its place"
                 : "the numbers did not settle, or the file does not say where a place is; some "
                   "may be wrong");
}

void name_unchecked(Checks& checks) {
  checks.leave_out("EN 301 549 10.1.4.1 Use of colour", "a person has to look");
  checks.leave_out("EN 301 549 10.1.1.1 Non-text content",
                   "whether alternative texts say what their figures show, a person has to judge");
  checks.leave_out("EN 301 549 10.3.1.2 Language of parts", "not compared with the text");
  checks.leave_out("PDF/UA-1 7.6 Lists", "not looked at");
  checks.leave_out("PDF/UA-1 as a whole", "no validator of the standard was asked");
}

}  // namespace

std::vector<PdfCheck> checks_of(const PdfFacts& facts, const BoundVersion& version,
                                const PdfMaking& making) {
  Checks checks;
  check_document(facts, version, checks);
  check_text(facts, making, checks);
  check_decoration(facts, checks);
  check_contrast_of_text(facts.contrast, checks);
  check_ways(facts, making, checks);
  name_unchecked(checks);
  return checks.take();
}

}  // namespace brochure

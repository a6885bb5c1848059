#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "export/pdf/content_stream.h"
#include "export/pdf/destinations.h"
#include "export/pdf/facts.h"
#include "export/pdf/finish.h"
#include "export/pdf/open_pdf.h"
#include "export/pdf/qpdf.h"
#include "export/pdf/report.h"

namespace brochure {
namespace {

/// As Chromium writes it, and as small as it can be: two pages, a link, a figure, a line. It has no
/// table of its objects, so the library looks for them.
const std::string small_pdf = R"(%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R /StructTreeRoot 7 0 R /Outlines 10 0 R
  /Dests << /kf5 [4 0 R /XYZ 0 700 0] /kf1 [3 0 R /XYZ 0 700 0] >> >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Tabs /S
  /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest /kf5 >>
           << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/) >> >>] >> endobj
4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R >> endobj
5 0 obj << /Length 63 >> stream
q 1 0 0 rg 0 0 9 9 re f /P << /MCID 0 >> BDC 1 1 m 2 2 l S EMC Q
endstream endobj
6 0 obj << /Length 18 >> stream
0 0 9 9 re W n q Q
endstream endobj
7 0 obj << /Type /StructTreeRoot /K 8 0 R >> endobj
8 0 obj << /S /Document /K [<< /S /H1 >> << /S /H3 >> << /S /Figure >> << /S /Strong >>
  << /S /Figure /Alt (A map) >> << /S /Table /K << /S /TR /K << /S /TH >> >> >>] >> endobj
9 0 obj << /Title (x) /CreationDate (D:20200101000000Z) >> endobj
10 0 obj << /Type /Outlines /First 11 0 R /Last 11 0 R /Count 2 >> endobj
11 0 obj << /Title (Keyfactor 5) /Parent 10 0 R /First 12 0 R /Last 12 0 R /Count 1 >> endobj
12 0 obj << /Title (Guidequestions) /Parent 11 0 R >> endobj
trailer << /Root 1 0 R /Info 9 0 R /Size 13 >>
)";

const PaperWords english_words{.page = "p. {page}", .page_of = "{page} of {count}"};

BoundVersion toolkit_version() {
  BoundVersion version;
  version.about.title = "Toolkit – für alle";
  version.about.language = "en";
  version.about.publisher = "Editors";
  version.about.date = "2026-11-20";
  version.chapters = {{.id = "kf5", .title = "Key factor 5", .xhtml = "<section/>"}};
  return version;
}

std::string finished() {
  return finished_pdf(small_pdf, toolkit_version(), destinations(small_pdf), english_words);
}

const PdfCheck& check_named(const std::vector<PdfCheck>& checks, std::string_view part) {
  for (const PdfCheck& check : checks) {
    if (check.requirement.find(part) != std::string::npos) return check;
  }
  FAIL("no such check");
  return checks.front();
}

TEST_CASE("the page of each named place is read") {
  CHECK(destinations(small_pdf) == PageNumbers{{"kf1", 1}, {"kf5", 2}});
}

TEST_CASE("a PDF says what it is, names its links, and has no date but that of its text") {
  const std::string pdf = finished();
  const PdfFacts facts = facts_of_pdf(pdf);
  CHECK(facts.title == "Toolkit – für alle");
  CHECK(facts.language == "en");
  CHECK(facts.shows_title);
  CHECK(facts.has_metadata);
  CHECK(facts.is_tagged);
  CHECK(facts.links == 2);
  CHECK(facts.links_without_names == 0);
  CHECK(facts.unknown_roles.empty());
  CHECK(pdf.find("D:2020") == std::string::npos);
  CHECK(pdf == finished());
}

std::vector<std::string> bookmarks_of(const std::string& pdf) {
  QPDF document;
  open_pdf(document, pdf);
  std::vector<std::string> titles;
  for (QPDFOutlineObjectHelper above : QPDFOutlineDocumentHelper(document).getTopLevelOutlines()) {
    titles.push_back(above.getTitle());
    for (QPDFOutlineObjectHelper below : above.getKids()) titles.push_back(below.getTitle());
  }
  return titles;
}

TEST_CASE("bookmarks say what the headings say, if there is one for each") {
  BoundVersion version = toolkit_version();
  version.chapters[0].xhtml =
      "<section><h2>Key <em>factor</em> 5</h2><p>t</p><h3>Guide questions</h3></section>";
  const PageNumbers none;
  CHECK(bookmarks_of(finished_pdf(small_pdf, version, none, english_words)) ==
        std::vector<std::string>{"Key factor 5", "Guide questions"});
  version.chapters[0].xhtml = "<section><h2>Key factor 5</h2></section>";
  CHECK(bookmarks_of(finished_pdf(small_pdf, version, none, english_words)) ==
        std::vector<std::string>{"Keyfactor 5", "Guidequestions"});
}

TEST_CASE("a PDF of a text whose year alone is known has its first day as its date") {
  BoundVersion version = toolkit_version();
  version.about.date = "2026";
  const std::string pdf = finished_pdf(small_pdf, version, {}, english_words);
  QPDF document;
  open_pdf(document, pdf);
  CHECK(document.getTrailer().getKey("/Info").getKey("/CreationDate").getStringValue() ==
        "D:20260101000000Z");
  const auto metadata = document.getRoot().getKey("/Metadata").getStreamData();
  const std::string xmp(reinterpret_cast<const char*>(metadata->getBuffer()), metadata->getSize());
  CHECK(xmp.find("<xmp:CreateDate>2026-01-01T00:00:00Z<") != std::string::npos);
}

TEST_CASE("text that is marked as decoration is counted line by line") {
  const std::string pdf = R"(%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >> endobj
4 0 obj << /Length 181 >> stream
BT 1 0 0 1 9 800 Tm (Head) Tj ET
BT 1 0 0 1 9 20 Tm (Foot) Tj ET
BT 1 0 0 1 99 20 Tm (1) Tj ET
BT 1 0 0 1 9 400 Tm (Hidden) Tj ET
0 0 9 9 re f
/P << /MCID 0 >> BDC BT (t) Tj ET EMC
endstream endobj
trailer << /Root 1 0 R /Size 5 >>
)";
  const PdfFacts facts = facts_of_pdf(finished_pdf(pdf, toolkit_version(), {}, english_words));
  CHECK(facts.decoration.pieces == 5);
  CHECK(facts.decoration.texts == 4);
  CHECK(facts.decoration.most_lines == 3);
  const auto checks = checks_of(facts, toolkit_version(), {});
  CHECK(check_named(checks, "artifacts").result == CheckResult::Failed);
}

TEST_CASE("text of too little contrast is a failure; what cannot be measured is not passed") {
  const auto result_with = [](const TextContrast& found) {
    PdfFacts facts;
    facts.contrast = found;
    return check_named(checks_of(facts, toolkit_version(), {}), "Contrast").result;
  };
  CHECK(result_with({.texts = 5, .least = 4.5, .page_of_least = 2}) == CheckResult::Passed);
  CHECK(result_with({.texts = 5, .unmeasured = 1, .least = 4.5, .page_of_least = 2}) ==
        CheckResult::NotChecked);
  CHECK(result_with({.texts = 5, .too_low = 1, .unmeasured = 1}) == CheckResult::Failed);
}

TEST_CASE("what holds a picture and its caption is no figure of its own") {
  const auto figures_in = [](std::string_view kids_of_document) {
    const std::string pdf = fmt::format(R"(%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R /StructTreeRoot 4 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
4 0 obj << /Type /StructTreeRoot /K << /S /Document /K [{}] >> >> endobj
trailer << /Root 1 0 R /Size 5 >>
)",
                                        kids_of_document);
    const PdfFacts facts = facts_of_pdf(finished_pdf(pdf, toolkit_version(), {}, english_words));
    return std::pair(facts.figures, facts.figures_without_text);
  };
  CHECK(figures_in("<< /S /Figure /K [<< /S /Figure /Alt (A map) /K 0 >> << /S /Caption >>] >>") ==
        std::pair<std::size_t, std::size_t>(1, 0));
  CHECK(figures_in("<< /S /Figure /K << /S /Caption >> >>") ==
        std::pair<std::size_t, std::size_t>(0, 0));
  CHECK(figures_in("<< /S /Figure /K 0 >>") == std::pair<std::size_t, std::size_t>(1, 1));
  CHECK(figures_in("<< /S /Figure /K << /S /NonStruct /K 0 >> >>") ==
        std::pair<std::size_t, std::size_t>(1, 1));
  CHECK(figures_in("<< /S /Figure /K [] >>") == std::pair<std::size_t, std::size_t>(1, 1));
  CHECK(figures_in("<< /S /Figure >>") == std::pair<std::size_t, std::size_t>(1, 1));
}

TEST_CASE("a text that is told to be a link and cannot be followed is a failure") {
  const auto pdf_with = [](std::string_view kids_of_link) {
    return fmt::format(R"(%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R /StructTreeRoot 4 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [6 0 R] >> endobj
4 0 obj << /Type /StructTreeRoot /K 5 0 R >> endobj
5 0 obj << /Type /StructElem /S /Link /P 4 0 R /K {} >> endobj
6 0 obj << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Contents (Charter)
  /A << /S /URI /URI (https://example.org/) >> >> endobj
trailer << /Root 1 0 R /Size 7 >>
)",
                       kids_of_link);
  };
  const auto told = [&](std::string_view kids_of_link) {
    const PdfFacts facts =
        facts_of_pdf(finished_pdf(pdf_with(kids_of_link), toolkit_version(), {}, english_words));
    return check_named(checks_of(facts, toolkit_version(), {}), "Link purpose").result;
  };
  CHECK(told("[0 << /Type /OBJR /Obj 6 0 R >>]") == CheckResult::Passed);
  CHECK(told("<< /Type /OBJR /Obj 6 0 R >>") == CheckResult::Passed);
  CHECK(told("[0]") == CheckResult::Failed);
  CHECK(told("0") == CheckResult::Failed);
}

TEST_CASE("what is no part of the text becomes an artifact") {
  CHECK(facts_of_pdf(small_pdf).decoration.unmarked == 2);
  CHECK(facts_of_pdf(finished()).decoration.unmarked == 0);
}

TEST_CASE("a page's content is read operator by operator, whatever its operands hold") {
  ContentReader reader(
      "1 0 (a \\) b (BT) Do) Tj % f\n/P <</MCID 0>> BDC <52 45> [(re) -3] TJ\nEMC");
  std::string words;
  while (reader.next()) words.append(reader.word()).append(" ");
  CHECK(words == "Tj BDC TJ EMC ");
}

TEST_CASE("the report tells what failed, what was not looked at, and claims no more") {
  const PdfFacts facts = facts_of_pdf(finished());
  CHECK(facts.headings == std::vector<std::size_t>{1, 3});
  CHECK(facts.figures == 2);
  CHECK(facts.figures_without_text == 1);
  CHECK(facts.tables_without_headers == 0);
  const auto checks = checks_of(facts, toolkit_version(), {.headings = {1, 3}});
  CHECK(check_named(checks, "7.3 Graphics").result == CheckResult::Failed);
  CHECK(check_named(checks, "7.4 Headings").result == CheckResult::Failed);
  CHECK(check_named(checks, "Meaningful sequence").result == CheckResult::Passed);
  CHECK(check_named(checks, "Document titled").result == CheckResult::Passed);
  CHECK(check_named(checks, "artifacts").result == CheckResult::Passed);
  CHECK(check_named(checks, "Navigation").result == CheckResult::Failed);
  CHECK(check_named(checks, "Use of colour").result == CheckResult::NotChecked);
  CHECK(check_named(checks, "Language of parts").result == CheckResult::NotChecked);
  const std::string report = report_text(checks, toolkit_version(), "toolkit.pdf");
  CHECK(report.find("FAILED       EN 301 549 10.1.1.1 Non-text content") != std::string::npos);
  CHECK(report.find("no declaration that the file conforms") != std::string::npos);
}

}  // namespace
}  // namespace brochure

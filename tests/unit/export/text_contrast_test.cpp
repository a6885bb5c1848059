#include "export/pdf/text_contrast.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "export/pdf/open_pdf.h"
#include "export/pdf/qpdf.h"

namespace brochure {
namespace {

/// A page of 100 by 100 points with this content. /P is a picture, /Half paints half-seen, /Masked
/// through a mask; /White is a drawing with white letters at 10 10, /Grey one of a grey area,
/// /Itself one that holds itself.
std::string pdf_with(std::string_view content) {
  return fmt::format(R"(%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources <<
  /ExtGState << /Half << /ca .5 >> /Masked << /SMask << /S /Alpha >> >>
                /Plain << /SMask /None >> /Multiplied << /BM /Multiply >> >>
  /XObject << /P 5 0 R /White 6 0 R /Grey 7 0 R /Itself 8 0 R >> >> >> endobj
4 0 obj << /Length {} >> stream
{}
endstream endobj
5 0 obj << /Subtype /Image /Length 1 >> stream
x
endstream endobj
6 0 obj << /Subtype /Form /Matrix [1 0 0 1 10 10] /BBox [0 0 90 90] /Length 36 >> stream
1 g BT /F 10 Tf 0 0 Td (white) Tj ET
endstream endobj
7 0 obj << /Subtype /Form /BBox [0 0 50 50] /Length 20 >> stream
0 g 0 0 100 100 re f
endstream endobj
8 0 obj << /Subtype /Form /BBox [0 0 50 50] /Length 32 >> stream
q /Itself Do Q BT /F 9 Tf () Tj ET
endstream endobj
trailer << /Root 1 0 R /Size 9 >>
)",
                     content.size(), content);
}

TextContrast contrast_in(std::string_view content) {
  const std::string pdf = pdf_with(content);
  QPDF document;
  open_pdf(document, pdf);
  return text_contrast(document);
}

/// The ratio of letters of 10 points that begin at 10 10, after what the content paints.
double ratio_after(std::string_view content) {
  const TextContrast found =
      contrast_in(fmt::format("{}\nBT /F 10 Tf 1 0 0 1 10 10 Tm (text) Tj ET", content));
  REQUIRE(found.texts == 1);
  REQUIRE(found.unmeasured == 0);
  return found.least;
}

bool is_unmeasured_after(std::string_view content) {
  return contrast_in(fmt::format("{}\nBT /F 10 Tf 10 10 Td (text) Tj ET", content)).unmeasured == 1;
}

constexpr double most = 21;

TEST_CASE("text is measured against the paper where nothing is painted below it") {
  CHECK(ratio_after("") == doctest::Approx(most));
  CHECK(ratio_after(".6 g") == doctest::Approx(2.85).epsilon(0.01));
  CHECK(ratio_after("1 0 0 rg") == doctest::Approx(4).epsilon(0.01));
  CHECK(ratio_after("0 0 0 1 k") == doctest::Approx(most));
  CHECK(ratio_after("/DeviceRGB cs 1 1 1 sc") == doctest::Approx(1));
}

TEST_CASE("text is measured against the uppermost of what is painted below it") {
  CHECK(ratio_after("0 g 0 0 50 50 re f 1 g") == doctest::Approx(most));
  CHECK(ratio_after("0 g 0 0 50 50 re f 1 g 5 5 20 20 re f") == doctest::Approx(1));
  CHECK(ratio_after("0 g 20 0 50 50 re f 1 g") == doctest::Approx(1));
  CHECK(ratio_after("0 g 0 0 50 50 re S") == doctest::Approx(most));
}

TEST_CASE("an area is what is within its edges, whatever their form") {
  CHECK(ratio_after("0 g 0 0 m 40 0 l 0 40 l h f 1 g") == doctest::Approx(most));
  CHECK(ratio_after("0 g 40 40 m 0 40 l 40 0 l h f 1 g") == doctest::Approx(1));
  CHECK(ratio_after("0 g 0 0 m 0 60 60 60 60 0 c f 1 g") == doctest::Approx(most));
  CHECK(ratio_after("0 g 0 0 50 50 re 5 5 20 20 re f 1 g") == doctest::Approx(most));
  CHECK(ratio_after("0 g 0 0 50 50 re 5 5 20 20 re f* 1 g") == doctest::Approx(1));
}

TEST_CASE("what is cut off is not painted, and Q brings back what was not cut") {
  CHECK(ratio_after("q 20 20 9 9 re W n 0 g 0 0 50 50 re f Q 1 g") == doctest::Approx(1));
  CHECK(ratio_after("q 0 0 30 30 re W n 0 g 0 0 50 50 re f Q 1 g") == doctest::Approx(most));
  CHECK(ratio_after("q 20 20 9 9 re W n Q 0 g 0 0 50 50 re f 1 g") == doctest::Approx(most));
}

TEST_CASE("places are where the page has them, moved and turned over") {
  CHECK(ratio_after("q .5 0 0 -.5 0 100 cm 0 g 0 150 100 50 re f Q 1 g") == doctest::Approx(most));
  CHECK(ratio_after("q .5 0 0 -.5 0 100 cm 0 g 0 0 100 50 re f Q 1 g") == doctest::Approx(1));
}

TEST_CASE("what is half seen lets through what is below it") {
  // #808080 on white, and black on it.
  CHECK(ratio_after("/Half gs") == doctest::Approx(3.95).epsilon(0.01));
  CHECK(ratio_after("q /Half gs 0 0 50 50 re f Q") == doctest::Approx(5.3).epsilon(0.02));
}

TEST_CASE("what is on or in something of many colours is not measured") {
  CHECK(is_unmeasured_after("q 50 0 0 50 0 0 cm /P Do Q"));
  CHECK(is_unmeasured_after("/Pattern cs /G scn"));
  CHECK(is_unmeasured_after("q 0 0 50 50 re W n /S sh Q"));
  CHECK(is_unmeasured_after("/Masked gs"));
  CHECK(is_unmeasured_after("/Multiplied gs"));
  CHECK(is_unmeasured_after("q /Half gs /Grey Do Q"));
  CHECK(is_unmeasured_after("/Separate cs 1 scn"));
  CHECK(is_unmeasured_after("1 Tr"));
  CHECK(is_unmeasured_after("q 50 0 0 50 0 0 cm BI /W 1 /H 1 ID x EI Q"));
  CHECK_FALSE(is_unmeasured_after("q 50 0 0 50 0 0 cm /P Do Q 1 g 0 0 50 50 re f 0 g"));
  CHECK_FALSE(is_unmeasured_after("q 5 0 0 5 0 0 cm /P Do Q"));
  CHECK_FALSE(is_unmeasured_after("/Masked gs /Plain gs"));
}

TEST_CASE("drawings within the page are painted where they stand") {
  CHECK(ratio_after("/Grey Do 1 g") == doctest::Approx(most));
  CHECK(contrast_in("/White Do").least == doctest::Approx(1));
  CHECK(contrast_in("0 g 15 15 9 9 re f /White Do").least == doctest::Approx(1));
  CHECK(contrast_in("0 g 10 10 9 9 re f /White Do").least == doctest::Approx(most));
  CHECK(contrast_in("/Itself Do").texts > 0);
}

TEST_CASE("each piece of text is measured where it begins, line by line too") {
  const TextContrast found = contrast_in(
      "0 g 0 0 50 50 re f BT /F 10 Tf 12 TL 10 70 Td (dark) Tj 1 g 0 -60 Td (light) Tj ET "
      "0 g BT 10 90 Td (dark) Tj (dark) ' 3 Tr (hidden) Tj ET");
  CHECK(found.texts == 4);
  CHECK(found.least == doctest::Approx(most));
}

TEST_CASE("a drawing that is mixed with what is below it has no one colour, whatever it sets") {
  CHECK(contrast_in("/Masked gs /White Do").unmeasured == 1);
  CHECK(contrast_in("/Multiplied gs /White Do").unmeasured == 1);
  CHECK(contrast_in("/Half gs /White Do").unmeasured == 1);
}

TEST_CASE("text that nobody sees is not measured") {
  CHECK(contrast_in("50 50 1 1 re W n 1 g BT /F 9 Tf 9 9 Td (cut off) Tj ET").texts == 0);
  CHECK(contrast_in("1 g BT /F 9 Tf -50 9 Td (off the page) Tj ET").texts == 0);
  CHECK(contrast_in("1 g BT /F 9 Tf 0 0 0 0 9 9 Tm (thin) Tj ET").texts == 0);
  CHECK(contrast_in("1 g 0 0 0 0 0 0 cm BT /F 9 Tf 0 Tr 9 9 Td (thin) Tj ET").texts == 0);
}

TEST_CASE("what is too thin to be drawn does not stop what follows") {
  CHECK(ratio_after("q 1e-160 0 0 1e-160 0 0 cm 1e-160 0 0 1e-160 0 0 cm 0 0 9 9 re f Q "
                    "0 g 0 0 50 50 re f 1 g") == doctest::Approx(most));
}

TEST_CASE("a text that follows another without a place of its own is not measured") {
  const TextContrast found = contrast_in("BT /F 9 Tf 9 9 Td (one) Tj (other) Tj ET");
  CHECK(found.texts == 2);
  CHECK(found.unmeasured == 1);
}

TEST_CASE("each way to the next line leads there") {
  for (const char* way :
       {"45 TL 10 100 Td T* (x) Tj", "45 TL 10 100 Td (x) '", "45 TL 10 100 Td 0 0 (x) \"",
        "10 100 Td 0 -45 TD (x) Tj", "10 145 Td 0 -45 TD T* (x) Tj"}) {
    const std::string content = way;
    CAPTURE(content);
    CHECK(contrast_in("0 g 0 50 100 20 re f 1 g BT /F 10 Tf " + content + " ET").least ==
          doctest::Approx(most));
  }
}

TEST_CASE("large letters need less contrast than small ones") {
  CHECK(contrast_in(".5 g BT /F 17 Tf 9 9 Td (t) Tj ET").too_low == 1);
  CHECK(contrast_in(".5 g BT /F 18 Tf 9 9 Td (t) Tj ET").too_low == 0);
  CHECK(contrast_in(".5 g .23999 0 0 -.23999 0 99 cm BT /F 75 Tf 9 99 Td (t) Tj ET").too_low == 0);
  CHECK(contrast_in(".5 g .1 0 0 .1 0 0 cm BT /F 18 Tf 9 9 Td (t) Tj ET").too_low == 1);
  CHECK(contrast_in(".5 g BT /F 1 Tf 18 0 0 18 9 9 Tm (t) Tj ET").too_low == 0);
  CHECK(contrast_in(".7 g BT /F 30 Tf 9 9 Td (t) Tj ET").too_low == 1);
}

}  // namespace
}  // namespace brochure

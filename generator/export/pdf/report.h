#pragma once

// The report beside a PDF: what was checked of it, and with what result.

#include <cstddef>
#include <string>
#include <vector>

#include "export/pdf/facts.h"
#include "export/reader/bound_version.h"

namespace brochure {

enum class CheckResult { Passed, Failed, NotChecked };

/// One thing that standards ask for.
struct PdfCheck {
  std::string requirement;  ///< as the standards name it
  std::string finding;      ///< what was looked at, and what was found
  CheckResult result = CheckResult::NotChecked;
};

/// What else is known of how the PDF was made.
struct PdfMaking {
  std::vector<std::size_t> headings;  ///< their levels in the text that was printed
  bool numbers_are_right = true;      ///< every "p. N" names the page its place is on
};

std::vector<PdfCheck> checks_of(const PdfFacts& facts, const BoundVersion& version,
                                const PdfMaking& making);

/// The report as plain text. It claims nothing beyond its checks.
std::string report_text(const std::vector<PdfCheck>& checks, const BoundVersion& version,
                        const std::string& file);

}  // namespace brochure

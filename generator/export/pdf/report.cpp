#include "export/pdf/report.h"

#include <algorithm>

#include <fmt/format.h>

namespace brochure {
namespace {

const char* in_words(CheckResult result) {
  switch (result) {
    case CheckResult::Passed:
      return "passed     ";
    case CheckResult::Failed:
      return "FAILED     ";
    case CheckResult::NotChecked:
      break;
  }
  return "not checked";
}

}  // namespace

std::string report_text(const std::vector<PdfCheck>& checks, const BoundVersion& version,
                        const std::string& file) {
  std::string out = fmt::format(
      "What was checked of {}\n{}\n\n"
      "The program that made the file read it back and compared it with what EN 301 549, clause "
      "10,\nand PDF/UA-1 (ISO 14289-1) ask for. This says what was looked at and what was found, "
      "and no\nmore: it is no declaration that the file conforms to either.\n\n",
      file, version.about.title);
  for (const PdfCheck& check : checks) {
    out += fmt::format("{}  {}\n             {}\n", in_words(check.result), check.requirement,
                       check.finding);
  }
  const auto count = [&](CheckResult result) {
    return std::ranges::count(checks, result, &PdfCheck::result);
  };
  return out + fmt::format("\n{} passed, {} failed, {} not checked\n", count(CheckResult::Passed),
                           count(CheckResult::Failed), count(CheckResult::NotChecked));
}

}  // namespace brochure

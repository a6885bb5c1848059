#include <string>
#include <string_view>

#include <fmt/core.h>

#include "base/diagnostic.h"
#include "export/guides.h"

namespace brochure {
namespace {

constexpr std::string_view diagnostic_introduction =
    R"(# What can be wrong

Every problem that `./brochure check` and `./brochure build` report has a code in square brackets. After an *error* nothing is published;
a *warning* is for you to judge.

This page is made from `generator/base/diagnostic.cpp`; `tests/run --update` writes it anew.

| code | | meaning |
|---|---|---|
)";

}  // namespace

std::string diagnostic_guide() {
  std::string out(diagnostic_introduction);
  for (const CodeInfo& info : all_codes()) {
    out += fmt::format("| `{}` | {} | {} |\n", info.name,
                       info.severity == Severity::Error ? "error" : "warning", info.explanation);
  }
  return out;
}

}  // namespace brochure

#include "write/output_path.h"

#include <string>

#include <doctest/doctest.h>

namespace brochure {
namespace {

TEST_CASE("ordinary paths are safe") {
  for (const std::string path :
       {"index.html", "toolkits/neighbourhoods/resources.html", ".nojekyll", "a b/Zürich.jpg",
        ".well-known/security.txt", "console.html", "com10.html", "lpt.html", "a..b"}) {
    CAPTURE(path);
    CHECK_FALSE(reason_against_path(path).has_value());
  }
}

TEST_CASE("paths that lead out, or that some system cannot hold, are refused") {
  for (const std::string path : {"",
                                 "/etc/passwd",
                                 "../a",
                                 "a/../b",
                                 "a/./b",
                                 "a//b",
                                 "a/",
                                 "a\\b",
                                 "C:a",
                                 "a\nb",
                                 "a?b",
                                 "a*",
                                 "a.",
                                 "a ",
                                 "a./b",
                                 "con",
                                 "CON.html",
                                 "a/nul.txt",
                                 "Com1",
                                 "lpt9.tar.gz",
                                 ".brochure-files",
                                 ".brochure-new/x"}) {
    CAPTURE(path);
    CHECK(reason_against_path(path).has_value());
  }
  CHECK(reason_against_path(std::string(256, 'a')).has_value());
}

}  // namespace
}  // namespace brochure

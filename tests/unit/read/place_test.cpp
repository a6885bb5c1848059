#include "read/place.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace brochure {
namespace {

/// "kind id programme toolkit" of what stands at a path; what is wrong otherwise.
std::string place_at(std::string_view path) {
  Diagnostics diagnostics;
  const auto place = place_of(path, FileId{0}, diagnostics);
  if (!place) return std::string(about(diagnostics.at(0).code).name);
  CHECK(diagnostics.empty());
  std::string text(names_of(place->kind).prefix);
  for (const std::string& part : {place->id, place->programme, place->toolkit}) {
    if (!part.empty()) text += " " + part;
  }
  return text;
}

std::string help_at(std::string_view path) {
  Diagnostics diagnostics;
  CHECK_FALSE(place_of(path, FileId{0}, diagnostics).has_value());
  return diagnostics.at(0).help.at(0);
}

TEST_CASE("where a file stands says what it is") {
  CHECK(place_at("content/p/programme.md") == "programme p p");
  CHECK(place_at("content/p/t/toolkit.md") == "toolkit t p t");
  CHECK(place_at("content/p/t/standard.md") == "standard t p t");
  CHECK(place_at("content/p/t/factors/f.md") == "kf t/f p t");
  CHECK(place_at("content/p/factors/f.md") == "kf p/f p");
  CHECK(place_at("content/p/t/cases/c.md") == "case t/c p t");
  CHECK(place_at("content/p/t/parts/x.md") == "part t/x p t");
  CHECK(place_at("content/p/t/notes/n.md") == "note t/n p t");
  CHECK(place_at("content/p/notes/n.md") == "note p/n p");
  CHECK(place_at("content/notes/n.md") == "note n");
  CHECK(place_at("content/cities/ghent.toml") == "city ghent");
  CHECK(place_at("content/context/data.md") == "context data");
  CHECK(place_at("content/charter/x.md") == "commitment x");
  CHECK(place_at("content/terms/x.md") == "term x");
  CHECK(place_at("content/documents/x.toml") == "document x");
  CHECK(place_at("content/pages/x.md") == "page x");
  CHECK(place_at("content/reports/2020/report.md") == "finding 2020");
  CHECK(place_at("content/reports/2020/x.md") == "finding 2020/x");
}

TEST_CASE("a folder with an index is a file") {
  CHECK(place_at("content/cities/ghent/index.md") == "city ghent");
  CHECK(place_at("content/p/t/cases/c/index.md") == "case t/c p t");
  CHECK(place_at("content/p/t/cases/index.md") == "unknown-place");
  CHECK(place_at("content/index.md") == "unknown-place");
}

TEST_CASE("nothing is kept elsewhere") {
  for (const char* path :
       {"content/x.md", "content/p/x.md", "content/p/t/x.md", "content/p/t/u/x.md",
        "content/cities/a/b.toml", "content/p/t/cases/a/b.md", "content/reports/x.md",
        "content/reports/2020/a/b.md", "content/a/b/c/d/e/f.md", "content/.md", "x.md", ""}) {
    CAPTURE(path);
    CHECK(place_at(path) == "unknown-place");
  }
}

TEST_CASE("names that make bad addresses are no ids") {
  for (const char* path :
       {"content/cities/Ghent.toml", "content/cities/a b.toml", "content/cities/a_b.toml",
        "content/cities/a--b.toml", "content/cities/-a.toml", "content/cities/con.toml",
        "content/cities/st.gallen.toml", "content/P/programme.md", "content/p/T t/toolkit.md",
        "content/p/factors/toolkit.md", "content/p/notes/standard.md"}) {
    CAPTURE(path);
    CHECK(place_at(path) == "bad-id");
  }
  CHECK(place_at("content/cities/" + std::string(100, 'a') + ".toml").starts_with("city"));
  CHECK(place_at("content/cities/" + std::string(101, 'a') + ".toml") == "bad-id");
}

TEST_CASE("who puts a file into a wrong folder is told the right one") {
  CHECK(help_at("content/city/x.toml") == "did you mean the folder 'cities'?");
  CHECK(help_at("content/glossary/x.md").starts_with("move it into the folder of a programme"));
  CHECK(help_at("content/documnets/x.toml") == "did you mean the folder 'documents'?");
  CHECK(help_at("content/p/t/kf/x.md") == "did you mean the folder 'factors'?");
  CHECK(help_at("content/p/case/x.md") == "did you mean the folder 'cases'?");
  CHECK(help_at("content/p/t/cases/2013/x.md").starts_with("no folders stand in 'cases'"));
  CHECK(help_at("content/cities/be/x.toml").starts_with("no folders stand in 'cities'"));
}

}  // namespace
}  // namespace brochure

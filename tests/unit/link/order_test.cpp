#include <string>

#include <doctest/doctest.h>

#include "support/linked.h"

namespace brochure {
namespace {

std::string ids(const LinkedCollection& linked, const std::vector<EntityIndex>& indices) {
  std::string all;
  for (const EntityIndex index : indices) {
    all += (all.empty() ? "" : " ") + entity_at(linked, index).id;
  }
  return all;
}

std::string ids(const LinkedCollection& linked, Kind kind) {
  return ids(linked, entities_of(linked, kind));
}

std::string front(const std::string& data) { return "+++\n" + data + "+++\n"; }

TEST_CASE("cities and terms stand as dictionaries have them, accents and capitals apart") {
  const auto city = [](const std::string& title) {
    return "title = \"" + title + "\"\ncountry = \"SE\"\ncoordinates = [1, 2]\n";
  };
  const LinkedCollection linked = linked_from({{"content/cities/zurich.toml", city("Zürich")},
                                               {"content/cities/aarhus.toml", city("Århus")},
                                               {"content/cities/ostend.toml", city("ostend")},
                                               {"content/cities/oslo.toml", city("Oslo")},
                                               {"content/cities/oulu.toml", city("Öulu")},
                                               {"content/cities/athens.toml", city("Athens")}});
  CHECK(ids(linked, Kind::City) == "aarhus athens oslo ostend oulu zurich");
}

TEST_CASE("programmes and toolkits stand by their order, then by year; stubs of programmes last") {
  const LinkedCollection linked =
      linked_from({{"content/old/programme.md", front("title=\"Old\"\ntheme=\"x\"\nfrom=2000\n")},
                   {"content/new/programme.md", front("title=\"New\"\ntheme=\"x\"\nfrom=2010\n")},
                   {"content/gone/programme.md", front("title=\"Gone\"\ntheme=\"x\"\nstub=true\n")},
                   {"content/new/b/toolkit.md", front("title=\"B\"\nyear=2011\n")},
                   {"content/new/a/toolkit.md", front("title=\"A\"\nyear=2012\n")},
                   {"content/new/c/toolkit.md", front("title=\"C\"\n")},
                   {"content/old/z/toolkit.md", front("title=\"Z\"\norder=2\nyear=2001\n")},
                   {"content/old/y/toolkit.md", front("title=\"Y\"\norder=1\nyear=2002\n")}});
  CHECK(ids(linked, Kind::Programme) == "old new gone");
  CHECK(ids(linked, Kind::Toolkit) == "y z b a c");
}

TEST_CASE(
    "factors stand by toolkit, group and number, those that are shared before; cases by theirs") {
  const std::string questions = "## Guide questions\n- Who?\n";
  const auto factor = [&](const std::string& number, const std::string& more) {
    return front("title=\"x\"\nstatement=\"x\"\nnumber=" + number + "\n" + more) + questions;
  };
  const auto one_case = [](const std::string& factors, const std::string& order) {
    return front("title=\"x\"\ncity=\"ghent\"\nkind=\"example\"\nillustrates=" + factors +
                 "\norder=" + order + "\n");
  };
  const LinkedCollection linked = linked_from(
      {{"content/p/programme.md", front("title=\"P\"\ntheme=\"x\"\n")},
       {"content/p/t/toolkit.md",
        front("title=\"T\"\n[[group]]\nid=\"late\"\ntitle=\"L\"\nrestarts=true\n[[group]]\nid="
              "\"early\"\ntitle=\"E\"\nrestarts=true\n")},
       {"content/p/factors/shared.md", factor("1", "group=\"early\"\ntoolkits=[\"t\"]\n")},
       {"content/p/t/factors/a.md", factor("2", "group=\"early\"\n")},
       {"content/p/t/factors/b.md", factor("2", "group=\"late\"\n")},
       {"content/p/t/factors/c.md", factor("1", "group=\"late\"\n")},
       {"content/p/t/cases/last.md", one_case("[\"kf:a\"]", "1")},
       {"content/p/t/cases/first.md", one_case("[\"kf:a\", \"kf:c\"]", "2")},
       {"content/p/t/cases/second.md", one_case("[\"kf:b\"]", "9")},
       {"content/p/t/cases/none.md", one_case("[]", "1")},
       {"content/cities/ghent.toml", "title=\"G\"\ncountry=\"BE\"\ncoordinates=[1, 2]\n"}});
  CHECK(ids(linked, Kind::KeyFactor) == "p/shared t/c t/b t/a");
  CHECK(ids(linked, Kind::Case) == "t/first t/second t/last t/none");
  const auto toolkit = static_cast<std::size_t>(*find_entity(linked, Kind::Toolkit, "t"));
  CHECK(ids(linked, linked.factors[toolkit]) == "p/shared t/c t/b t/a");
  CHECK(ids(linked, linked.cases[toolkit]) == "t/first t/second t/last t/none");
  const auto factor_a = static_cast<std::size_t>(*find_entity(linked, Kind::KeyFactor, "t/a"));
  CHECK(ids(linked, linked.cases[factor_a]) == "t/first t/last");
  const auto ghent = static_cast<std::size_t>(*find_entity(linked, Kind::City, "ghent"));
  CHECK(ids(linked, linked.cases[ghent]) == "t/first t/second t/last t/none");
}

TEST_CASE("an editors' link to a key factor leaves a case where its source has it") {
  const auto one_case = [](const std::string& factors, const std::string& order) {
    return front("title=\"x\"\ncity=\"ghent\"\nkind=\"example\"\nillustrates=" + factors +
                 "\norder=" + order + "\n");
  };
  const LinkedCollection linked = linked_from(
      {{"content/p/programme.md", front("title=\"P\"\ntheme=\"x\"\n")},
       {"content/p/t/toolkit.md", front("title=\"T\"\n")},
       {"content/p/t/factors/a.md",
        front("title=\"x\"\nstatement=\"x\"\nnumber=1\n") + "## Guide questions\n- Who?\n"},
       {"content/p/t/cases/second.md", one_case("[{to=\"kf:a\", why=\"Ours.\"}]", "2")},
       {"content/p/t/cases/first.md", one_case("[]", "1")},
       {"content/p/t/cases/third.md", one_case("[{to=\"kf:a\", why=\"Ours.\"}]", "3")},
       {"content/cities/ghent.toml", "title=\"G\"\ncountry=\"BE\"\ncoordinates=[1, 2]\n"}});
  CHECK(ids(linked, Kind::Case) == "t/first t/second t/third");
}

TEST_CASE("findings stand below what they are a part of, in its order") {
  const auto finding = [](const std::string& order, const std::string& more) {
    return front("title=\"x\"\nkind=\"section\"\norder=" + order + "\n" + more);
  };
  const LinkedCollection linked =
      linked_from({{"content/reports/2020/report.md", front("title=\"R\"\nkind=\"report\"\n")},
                   {"content/reports/2020/b.md", finding("1", "")},
                   {"content/reports/2020/a.md", finding("2", "")},
                   {"content/reports/2020/d.md", finding("1", "parent=\"a\"\n")},
                   {"content/reports/2020/c.md", finding("2", "parent=\"b\"\n")},
                   {"content/reports/2020/e.md", finding("1", "parent=\"b\"\n")}});
  CHECK(ids(linked, Kind::Finding) == "2020 2020/b 2020/e 2020/c 2020/a 2020/d");
}

TEST_CASE("the order does not depend on the order of the files") {
  Sources files{{"content/terms/a.md", front("title=\"Same\"\n[[sense]]\ntext=\"x\"\n")},
                {"content/terms/b.md", front("title=\"Same\"\n[[sense]]\ntext=\"x\"\n")},
                {"content/terms/c.md", front("title=\"same\"\n[[sense]]\ntext=\"x\"\n")}};
  const std::string once = ids(linked_from(files), Kind::Term);
  std::swap(files[0], files[2]);
  CHECK(ids(linked_from(files), Kind::Term) == once);
}

}  // namespace
}  // namespace brochure

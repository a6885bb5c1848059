#include "base/suggest.h"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace brochure {
namespace {

using Names = std::vector<std::string_view>;

Names suggestions(std::string_view wanted, const Names& candidates, std::size_t at_most = 3) {
  Names names;
  for (const std::size_t index : nearest(wanted, candidates, at_most)) {
    names.push_back(candidates[index]);
  }
  return names;
}

TEST_CASE("a slip of the pen is recognised: a letter changed, left out, put in, or swapped") {
  const Names candidates{"title", "summary", "aliases"};
  CHECK(suggestions("titel", candidates) == Names{"title"});
  CHECK(suggestions("sumary", candidates) == Names{"summary"});
  CHECK(suggestions("summmary", candidates) == Names{"summary"});
  CHECK(suggestions("aliasas", candidates) == Names{"aliases"});
}

TEST_CASE("case and diacritics don't count") {
  CHECK(suggestions("MALMÖ", {"malmo", "malta"}, 1) == Names{"malmo"});
  CHECK(suggestions("Zurich", {"Zürich"}) == Names{"Zürich"});
  CHECK(suggestions("ÄÖÜÉ", {"aoue"}) == Names{"aoue"});
  CHECK(suggestions("Ⅳ", {"iv"}) == Names{"iv"});
}

TEST_CASE("letters are counted, not bytes") {
  CHECK(suggestions("αβγ", {"αβδ"}) == Names{"αβδ"});
  CHECK(suggestions("αβγ", {"αδε"}).empty());
}

TEST_CASE("what is altogether different is not suggested") {
  CHECK(suggestions("ghent", {"oslo", "title", ""}).empty());
  CHECK(suggestions("", {"oslo", "x"}).empty());
  CHECK(suggestions("x", {}).empty());
}

TEST_CASE("the longer a name, the more slips are forgiven") {
  CHECK(suggestions("abc", {"abd"}).size() == 1);
  CHECK(suggestions("abc", {"ade"}).empty());
  CHECK(suggestions("abcdef", {"abcxyf"}).size() == 1);
}

TEST_CASE("the nearest comes first, and equals keep their order") {
  CHECK(suggestions("oslo", {"osxo", "oslo1", "oslo"}) == Names{"oslo", "osxo", "oslo1"});
  CHECK(suggestions("12", {"11", "10", "2"}) == Names{"11", "10", "2"});
}

TEST_CASE("no more are given than asked for") {
  CHECK(suggestions("1", {"2", "3", "4", "5"}).size() == 3);
  CHECK(suggestions("1", {"2", "3", "4", "5"}, 1) == Names{"2"});
}

TEST_CASE("the start of a name is near, and so is a name written on") {
  CHECK(suggestions("neigh", {"values", "neighbourhoods"}) == Names{"neighbourhoods"});
  CHECK(suggestions("neighbourhoods-and-areas", {"neighbourhoods"}) == Names{"neighbourhoods"});
  CHECK(suggestions("ne", {"neighbourhoods"}).empty());
}

TEST_CASE("a word in common is near, unless it is a short one") {
  CHECK(suggestions("local-review", {"the-strategy", "neighbourhood-review"}) ==
        Names{"neighbourhood-review"});
  CHECK(suggestions("the-city-of-all-others", {"the-strategy"}).empty());
}

TEST_CASE("more words in common come before fewer") {
  CHECK(suggestions("training of staff in all departments",
                    {"staff", "departments and staff", "cities"}) ==
        Names{"departments and staff", "staff"});
}

TEST_CASE("the folder that both stand in does not make them alike") {
  const Names candidates{"neighbourhoods/resources", "neighbourhoods/review"};
  CHECK(suggestions("neighbourhoods/reviw", candidates) == Names{"neighbourhoods/review"});
  CHECK(suggestions("neighbourhoods/x", candidates).empty());
}

TEST_CASE("broken text does no harm") { CHECK(suggestions("\xff\xfe", {"a", "\xff"}).size() <= 3); }

}  // namespace
}  // namespace brochure

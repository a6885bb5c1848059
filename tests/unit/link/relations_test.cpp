#include <set>
#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/content.h"
#include "support/golden.h"
#include "support/linked.h"

namespace brochure {
namespace {

TEST_CASE("every relation is known from both of its ends") {
  const CheckedContent checked = check_content_folder(BROCHURE_SOURCE_DIR);
  const LinkedCollection& linked = checked.linked;
  std::size_t outgoing = 0;
  std::size_t incoming = 0;
  for (std::size_t i = 0; i < linked.collection.entities.size(); ++i) {
    for (const RelationIndex one : linked.outgoing[i]) {
      CHECK(relation_at(linked, one).from == static_cast<EntityIndex>(i));
      ++outgoing;
    }
    for (const RelationIndex one : linked.incoming[i]) {
      CHECK(relation_at(linked, one).to.entity == static_cast<EntityIndex>(i));
      ++incoming;
    }
  }
  CHECK(outgoing == linked.relations.size());
  CHECK(incoming == linked.relations.size());
}

TEST_CASE("no relation is there twice, none leads to where it begins, none is without a target") {
  const CheckedContent checked = check_content_folder(BROCHURE_SOURCE_DIR);
  const LinkedCollection& linked = checked.linked;
  std::set<std::string> seen;
  for (const Relation& one : linked.relations) {
    CHECK(one.from != one.to.entity);
    CHECK(static_cast<std::size_t>(one.to.entity) < linked.collection.entities.size());
    const std::string key = fmt::format("{} {}#{} {} {}", static_cast<std::uint32_t>(one.from),
                                        static_cast<std::uint32_t>(one.to.entity), one.to.fragment,
                                        static_cast<int>(one.role), one.sentence);
    CHECK_MESSAGE(seen.insert(key).second, key);
  }
}

TEST_CASE("what the editors say has a reason or a sentence") {
  const CheckedContent checked = check_content_folder(BROCHURE_SOURCE_DIR);
  for (const Relation& one : checked.linked.relations) {
    if (one.standing != Standing::Editorial) continue;
    CHECK_MESSAGE((!one.reason.empty() || !one.sentence.empty()),
                  entity_at(checked.linked, one.from).id);
  }
}

/// Who says so of the one relation of this role from a page.
std::string standing_of(const std::string& front, const std::string& body, Role role) {
  const LinkedCollection linked =
      linked_from({{"content/pages/about.md", "+++\ntitle = \"About\"\n" + front + "+++\n" + body},
                   {"content/cities/ghent.toml",
                    "title = \"Ghent\"\ncountry = \"BE\"\ncoordinates = [1, 2]\n"}});
  std::string standings;
  for (const Relation& one : linked.relations) {
    if (one.role == role) standings += std::string(name_of(one.standing)) + " ";
  }
  return standings;
}

TEST_CASE("a link is ours, unless the source makes it as well") {
  CHECK(standing_of("", "In <city:ghent>.", Role::Mention) == "editorial ");
  CHECK(standing_of("printed = [\"city:ghent\"]\n", "In <city:ghent>.", Role::Mention) ==
        "printed ");
}

TEST_CASE("what is printed is a relation of its own only where the text has no link") {
  CHECK(standing_of("printed = [\"city:ghent\"]\n", "In <city:ghent>.", Role::Printed) == "");
  CHECK(standing_of("printed = [\"city:ghent\"]\n", "In a city.", Role::Printed) == "printed ");
}

TEST_CASE("a recommendation is ours, also when the source makes it") {
  CHECK(standing_of("related = [{ to = \"city:ghent\", why = \"x\" }]\n", "", Role::Related) ==
        "editorial ");
}

}  // namespace
}  // namespace brochure

#include "engines/find_engine.h"

#include <string>

#include <doctest/doctest.h>

#include "base/failure.h"

namespace brochure {
namespace {

TEST_CASE("an engine that is missing is named with the command that installs it") {
  const Engine engine{.name = "Press",
                      .program = "no-press-has-this-name",
                      .variable = "BROCHURE_NO_SUCH_VARIABLE",
                      .makes = "a poster"};
  try {
    find_engine(engine);
    FAIL("it is not there");
  } catch (const Failure& failure) {
    CHECK(failure.what() == std::string("a poster needs Press, which is not installed"));
    CHECK(failure.advice.ends_with("--no-install-recommends no-press-has-this-name"));
  }
}

TEST_CASE("the environment may name another engine") {
  const Engine engine{.name = "Press",
                      .program = "no-press-has-this-name",
                      .variable = "PATH",
                      .makes = "a poster"};
  CHECK_THROWS_WITH_AS(find_engine(engine), doctest::Contains("PATH names"), Failure);
}

}  // namespace
}  // namespace brochure

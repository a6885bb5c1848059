#pragma once

// The examples in a file of tests/spec. How they are written: tests/spec/README.md.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace brochure {

struct Example {
  enum class Shows { Report, Xhtml, Relations };

  Shows shows = Shows::Report;
  std::vector<std::string> bases;  ///< folders of tests/spec/base that it stands on
  std::string entity;              ///< of Relations: "kf:streets/review"
  std::string heading;             ///< the section that it stands in
  std::uint32_t line = 0;          ///< of its first fence
  std::string input;
  std::string expected;
  std::size_t expected_begin = 0;  ///< where in the file the expected part stands
  std::size_t expected_end = 0;
};

/// Throws std::runtime_error for a fence that it does not understand.
std::vector<Example> examples_in(std::string_view text);

/// What the example really gives.
std::string result_of(const Example& example);

}  // namespace brochure

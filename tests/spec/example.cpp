#include "spec/example.h"

#include <algorithm>
#include <optional>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>

#include "base/source.h"

namespace brochure {
namespace {

struct Fence {
  std::size_t length = 0;
  std::string_view info;
};

std::optional<Fence> fence_on(std::string_view line) {
  const std::size_t length = std::min(line.find_first_not_of('`'), line.size());
  if (length < 3) return std::nullopt;
  return Fence{.length = length, .info = line.substr(length)};
}

[[noreturn]] void fail(std::uint32_t line, std::string_view what) {
  throw std::runtime_error(fmt::format("line {}: {}", line, what));
}

/// "example markdown on: toolkit": what an example shows, and what it stands on.
Example example_from(std::string_view info, std::uint32_t line, std::string_view heading) {
  Example example{.heading = std::string(heading), .line = line};
  std::istringstream words{std::string(info)};
  std::string word;
  words >> word;
  while (words >> word) {
    if (word == "markdown") {
      example.shows = Example::Shows::Xhtml;
    } else if (word == "references") {
      example.shows = Example::Shows::Relations;
    } else if (word == "on:" && words >> word) {
      example.bases.push_back(word);
    } else if (word == "of:" && words >> word) {
      example.entity = word;
    } else {
      fail(line, fmt::format("an example knows nothing of '{}'", word));
    }
  }
  return example;
}

/// Takes the text between the fences apart. `begin` is its place in the file.
void fill(Example& example, std::string_view between, std::size_t begin) {
  constexpr std::string_view separator = "\n===\n";
  // The last one, because a heading of the example may be underlined so as well.
  const std::size_t found = between.rfind(separator);
  if (found == std::string_view::npos) fail(example.line, "the example lacks a line ===");
  const std::size_t expected = found + separator.size();
  example.input = between.substr(0, found + 1);
  example.expected = between.substr(expected);
  example.expected_begin = begin + expected;
  example.expected_end = begin + between.size();
}

}  // namespace

std::vector<Example> examples_in(std::string_view text) {
  std::vector<Example> examples;
  std::string_view heading;
  std::optional<Fence> open;
  std::uint32_t open_line = 0;
  std::size_t inside = 0;  // where the text after the opening fence begins
  std::uint32_t number = 0;
  for (const std::string_view line : split_lines(text)) {
    ++number;
    const auto begin = static_cast<std::size_t>(line.data() - text.data());
    const auto fence = fence_on(line);
    if (!open && line.starts_with("#")) {
      heading = line.substr(std::min(line.find_first_not_of("# "), line.size()));
    } else if (!open && fence) {
      open = fence;
      open_line = number;
      inside = begin + line.size() + 1;
    } else if (open && fence && fence->info.empty() && fence->length >= open->length) {
      if (open->info == "example" || open->info.starts_with("example ")) {
        examples.push_back(example_from(open->info, open_line, heading));
        fill(examples.back(), text.substr(inside, begin - inside), inside);
      }
      open.reset();
    }
  }
  if (open) fail(open_line, "the fence never ends");
  return examples;
}

}  // namespace brochure

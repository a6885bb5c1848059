#pragma once

// The smaller forms in which servers send texts, by the names that the web has for them.

#include <array>
#include <string_view>

namespace brochure {

enum class Coding { Gzip, Brotli };

/// The one that makes texts smallest last.
inline constexpr std::array codings{Coding::Gzip, Coding::Brotli};

/// What is put after a file's name: ".gz", ".br".
constexpr std::string_view ending_of(Coding coding) {
  return coding == Coding::Gzip ? ".gz" : ".br";
}

/// What browsers and servers call it: "gzip", "br".
constexpr std::string_view name_of(Coding coding) { return coding == Coding::Gzip ? "gzip" : "br"; }

}  // namespace brochure

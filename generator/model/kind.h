#pragma once

// The kinds of things a collection holds, and the names they go by in references.

#include <cstddef>
#include <optional>
#include <string_view>

namespace brochure {

enum class Kind {
  Programme,
  Toolkit,
  Standard,
  KeyFactor,
  Question,  ///< a guide question or sub-point; part of a key factor, never an entity of its own
  Case,
  City,
  ContextFactor,
  Commitment,
  Finding,
  Term,
  Part,
  Note,
  Document,
  Page,
};

inline constexpr std::size_t kind_count = static_cast<std::size_t>(Kind::Page) + 1;

struct KindNames {
  std::string_view prefix;  ///< in references: "kf"
  std::string_view one;     ///< for people: "key factor"
  std::string_view many;    ///< "key factors"
};

const KindNames& names_of(Kind kind);

/// The kind a reference prefix stands for; nothing if there is none.
std::optional<Kind> kind_of_prefix(std::string_view prefix);

}  // namespace brochure

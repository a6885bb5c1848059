#include "model/kind.h"

#include <array>

namespace brochure {
namespace {

// In the order of the enumeration.
constexpr std::array<KindNames, kind_count> names{{
    {"programme", "programme", "programmes"},
    {"toolkit", "toolkit", "toolkits"},
    {"standard", "standard", "standards"},
    {"kf", "key factor", "key factors"},
    {"question", "guide question", "guide questions"},
    {"case", "case", "cases"},
    {"city", "city", "cities"},
    {"context", "context factor", "context factors"},
    {"commitment", "commitment", "commitments"},
    {"finding", "finding", "findings"},
    {"term", "term", "terms"},
    {"part", "part", "parts"},
    {"note", "editors' note", "editors' notes"},
    {"document", "source document", "source documents"},
    {"page", "page", "pages"},
}};

}  // namespace

const KindNames& names_of(Kind kind) { return names[static_cast<std::size_t>(kind)]; }

std::optional<Kind> kind_of_prefix(std::string_view prefix) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].prefix == prefix) return static_cast<Kind>(i);
  }
  return std::nullopt;
}

}  // namespace brochure

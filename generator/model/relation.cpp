#include "model/relation.h"

namespace brochure {

std::string_view name_of(Role role) {
  switch (role) {
    case Role::Mention:
      return "mention";
    case Role::Printed:
      return "printed";
    case Role::Related:
      return "related";
    case Role::Illustrates:
      return "illustrates";
    case Role::InCity:
      return "city";
    case Role::Parallel:
      return "parallel";
    case Role::AnswersTo:
      return "commitment";
    case Role::InContext:
      return "context";
    case Role::ToldAgain:
      return "told_again";
    case Role::SharedBy:
      return "shared_by";
    case Role::TookPart:
      return "took_part";
    case Role::TookPartIn:
      return "took_part_in";
    case Role::PartOf:
      return "part_of";
    case Role::Names:
      return "names";
    case Role::SeeAlso:
      return "see";
    case Role::About:
      return "about";
    case Role::ComesFrom:
      return "source";
    case Role::BelongsTo:
      return "belongs_to";
  }
  return {};
}

std::string_view name_of(Standing standing) {
  switch (standing) {
    case Standing::Printed:
      return "printed";
    case Standing::Editorial:
      return "editorial";
    case Standing::Structural:
      return "structural";
  }
  return {};
}

}  // namespace brochure

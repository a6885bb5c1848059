#include "model/entity.h"

namespace brochure {

const std::string& short_title_of(const Entity& entity) {
  return entity.short_title.empty() ? entity.title : entity.short_title;
}

bool is_stub(const Entity& entity) {
  return std::visit(
      [](const auto& facts) {
        if constexpr (requires { facts.stub; }) {
          return facts.stub;
        } else {
          return false;
        }
      },
      entity.facts);
}

Facts empty_facts(Kind kind) {
  switch (kind) {
    case Kind::Programme:
      return Programme{};
    case Kind::Toolkit:
      return Toolkit{};
    case Kind::Standard:
      return Standard{};
    case Kind::Question:
    case Kind::KeyFactor:
      return KeyFactor{};
    case Kind::Case:
      return Case{};
    case Kind::City:
      return City{};
    case Kind::ContextFactor:
      return ContextFactor{};
    case Kind::Commitment:
      return Commitment{};
    case Kind::Finding:
      return Finding{};
    case Kind::Term:
      return Term{};
    case Kind::Part:
      return Part{};
    case Kind::Note:
      return Note{};
    case Kind::Document:
      return Document{};
    case Kind::Page:
      return Page{};
  }
  return Page{};
}

}  // namespace brochure

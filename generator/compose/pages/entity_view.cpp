#include "compose/frame.h"
#include "compose/pages/pages.h"
#include "compose/particulars.h"

namespace brochure {
namespace {

/// What only this kind of page shows.
ViewObject own_view(const Edition& edition, EntityIndex index) {
  switch (entity_at(edition.linked, index).kind) {
    case Kind::Programme:
      return programme_view(edition, index);
    case Kind::Toolkit:
      return toolkit_view(edition, index);
    case Kind::Standard:
      return standard_view(edition, index);
    case Kind::KeyFactor:
      return key_factor_view(edition, index);
    case Kind::Case:
      return case_view(edition, index);
    case Kind::City:
      return city_view(edition, index);
    case Kind::ContextFactor:
      return context_factor_view(edition, index);
    case Kind::Commitment:
      return commitment_view(edition, index);
    case Kind::Finding:
      return finding_view(edition, index);
    case Kind::Term:
      return term_view(edition, index);
    case Kind::Part:
      return part_view(edition, index);
    case Kind::Note:
      return note_view(edition, index);
    case Kind::Document:
      return document_view(edition, index);
    case Kind::Page:
      return {{"particulars", particulars_of(edition, entity_at(edition.linked, index))}};
    case Kind::Question:
      return {};
  }
  return {};
}

}  // namespace

ViewObject entity_view(const Edition& edition, EntityIndex index) {
  ViewObject view = own_view(edition, index);
  add_entity(edition, index, view);
  return view;
}

}  // namespace brochure

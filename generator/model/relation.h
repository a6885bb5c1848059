#pragma once

// How one entity is related to another: the role of the reference, and who says so.

#include <string_view>

namespace brochure {

/// What a reference is for. One for each field that holds references, and Mention for links in
/// running text.
enum class Role {
  Mention,
  Printed,      ///< the source itself refers to it
  Related,      ///< the editors recommend it
  Illustrates,  ///< case -> key factor
  InCity,       ///< case -> city
  Parallel,     ///< key factor -> key factor; holds both ways
  AnswersTo,    ///< -> commitment
  InContext,    ///< -> context factor
  ToldAgain,    ///< case or finding -> the same initiative elsewhere; holds both ways
  SharedBy,     ///< common key factor, wording, sense or part -> toolkit
  TookPart,     ///< city -> programme
  TookPartIn,   ///< city -> toolkit
  PartOf,       ///< finding -> the finding it is a part of
  Names,        ///< finding -> city
  SeeAlso,      ///< term -> term
  About,        ///< note -> what it is about
  ComesFrom,    ///< -> document
  BelongsTo,  ///< follows from where the file stands: toolkit -> programme, factor -> toolkit, ...
};

/// Who says so: the source, we with a reason, or the model. Readers are shown the difference.
enum class Standing { Printed, Editorial, Structural };

/// The role's name in data and in the words of a language: "illustrates".
std::string_view name_of(Role role);
std::string_view name_of(Standing standing);

}  // namespace brochure

#pragma once

// What is wrong with the input, said so that an editor can mend it. Printing is in base/report.h.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/source.h"

namespace brochure {

enum class Severity { Error, Warning };

/// Every mistake the program can tell of. Its name, severity and explanation stand in
/// `about(Code)`.
enum class Code {
  // files
  UnreadableFile,
  NotUtf8,
  FileTooLarge,
  EmptyDocument,
  UnknownPlace,
  UnknownEnding,
  BadId,
  MergeConflict,
  // front matter
  FrontMatterMissing,
  FrontMatterNotClosed,
  TomlSyntax,
  UnknownKey,
  MissingKey,
  WrongType,
  OutOfRange,
  // Markdown
  RawHtml,
  UnsafeLink,
  BareAddress,
  EmptyLink,
  StrayLink,
  LinkTitle,
  MissingPicture,
  PictureWithoutText,
  MissingFile,
  DamagedFile,
  VideoWithoutText,
  DanglingFootnote,
  UnusedFootnote,
  NestedTooDeep,
  TooComplex,
  QuestionsMisplaced,
  UnknownLanguage,
  // references
  UnknownReference,
  AmbiguousReference,
  WrongKind,
  MissingReason,
  PrintedNotLinked,
  // the model
  DuplicateId,
  DuplicateNumber,
  NumberGap,
  AliasShadowsId,
  FactorWithoutQuestions,
  UnknownGroup,
  PartOfItself,
  OwnerMissing,
  // themes and site
  UnknownTheme,
  TemplateSyntax,
  MissingTemplate,
  MissingPackage,
  MissingAsset,
  MissingWord,
  WrongPlaceholder,
  BadToken,
  LowContrast,
  IncompleteImprint,
  OutdatedExport,
  AddressClash,
};

struct CodeInfo {
  Code code;
  std::string_view name;
  Severity severity;
  std::string_view explanation;  ///< one or two sentences: what it means and what to do
};

/// The table of all codes, in the order of the enumeration.
const std::vector<CodeInfo>& all_codes();
const CodeInfo& about(Code code);

struct Diagnostic {
  Code code;
  Span where;
  std::string message;            ///< lower case, no full stop, names in quotes
  std::string label;              ///< short, printed beside the caret; may be empty
  std::vector<std::string> help;  ///< what to do next, a line each

  bool operator==(const Diagnostic&) const = default;
};

/// Collected in any order; `in_file_order` sorts them for people.
using Diagnostics = std::vector<Diagnostic>;

inline Severity severity_of(const Diagnostic& diagnostic) {
  return about(diagnostic.code).severity;
}

bool has_errors(const Diagnostics& diagnostics);

/// Sorted by file, line and column, exact repetitions removed.
Diagnostics in_file_order(Diagnostics diagnostics);

}  // namespace brochure

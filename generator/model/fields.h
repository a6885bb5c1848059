#pragma once

// The fields of each kind: one table, from which reading, checking, suggestions, the JSON Schema
// and the editors' guide are all derived. To add a field, add a row.

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

#include "model/entity.h"
#include "model/value.h"

namespace brochure {

enum class FieldType {
  Text,          ///< std::string
  Markdown,      ///< Inlines: one paragraph's worth of Markdown
  Prose,         ///< Prose: Markdown without headings and footnotes
  Integer,       ///< std::int64_t
  Flag,          ///< bool
  Date,          ///< Date: a year (2013) or a date (2013-05-01)
  Choice,        ///< std::string, one of Field::choices
  Language,      ///< std::string: a BCP 47 tag
  Country,       ///< std::string: ISO 3166-1 alpha-2
  Address,       ///< std::string: an http or https address
  File,          ///< std::string: a file beside the text, from the project's folder
  TextList,      ///< Values of std::string
  MarkdownList,  ///< Values of Inlines
  NumberList,    ///< Values of double
  Reference,     ///< ReferenceIndex
  References,    ///< Values of ReferenceIndex; each written as "kf:5", or as { to = "kf:5", why =
                 ///< "..." }
  Table,         ///< Record with Field::fields
  Tables,        ///< Values of Record with Field::fields
};

enum class Need { Optional, Required };
enum class Reason { None, Optional, Required };  ///< whether a reference takes a `why`

struct Field {
  std::string_view name;
  FieldType type = FieldType::Text;
  Need need = Need::Optional;
  std::string_view meaning;  ///< a sentence for editors

  /// Puts the checked value into the entity. Absent where the references themselves are all there
  /// is to keep.
  void (*store)(Entity&, Value&&) = nullptr;

  Role role = Role::Mention;           ///< of references
  std::span<const Kind> targets = {};  ///< kinds that may be referred to; empty: any
  Reason reason = Reason::None;
  std::span<const std::string_view> choices = {};
  std::int64_t least = std::numeric_limits<std::int64_t>::min();  ///< of numbers, inclusive
  std::int64_t most = std::numeric_limits<std::int64_t>::max();
  std::size_t length = 0;                          ///< of a NumberList; 0: any
  std::span<const Field> fields = {};              ///< of a Table or Tables
  std::span<const std::string_view> endings = {};  ///< of a File
};

/// The field whose tables are videos.
inline constexpr std::string_view video_field = "video";

/// The fields that every kind has.
std::span<const Field> common_fields();

/// The fields that only this kind has. Empty for Kind::Question, which is not a file.
std::span<const Field> fields_of(Kind kind);

/// The kinds that a role's references may have as their target, over all fields; empty: any.
std::span<const Kind> targets_of(Role role);

/// A type's name for people: "a whole number".
std::string_view name_of(FieldType type);

}  // namespace brochure

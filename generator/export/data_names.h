#pragma once

// What things are called in data/collection.json.

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "model/fields.h"
#include "model/kind.h"

namespace brochure {

/// The arrays of the file, in their order, and the kind that each holds.
inline constexpr std::array<std::pair<Kind, std::string_view>, kind_count - 1> data_arrays{{
    {Kind::Programme, "programmes"},
    {Kind::Toolkit, "toolkits"},
    {Kind::Standard, "standards"},
    {Kind::KeyFactor, "key_factors"},
    {Kind::Case, "cases"},
    {Kind::City, "cities"},
    {Kind::ContextFactor, "context_factors"},
    {Kind::Commitment, "commitments"},
    {Kind::Finding, "findings"},
    {Kind::Term, "terms"},
    {Kind::Part, "parts"},
    {Kind::Note, "notes"},
    {Kind::Document, "documents"},
    {Kind::Page, "pages"},
}};

inline constexpr std::string_view data_format = "brochure collection";
/// Goes up when something that readers of the file rely on changes its name, type or meaning, or
/// goes.
inline constexpr int data_version = 1;

/// A field's name in the data: the same, but for tables, which are written one by one and read as a
/// list.
inline std::string data_name_of(const Field& field) {
  return std::string(field.name) + (field.type == FieldType::Tables ? "s" : "");
}

/// Whether a field is in the data by its name. Places among like are shown by the order of the
/// arrays, references to anything at all by `refers_to`.
inline bool is_in_data(const Field& field) {
  return field.name != "order" && field.role != Role::Printed && field.role != Role::Related;
}

}  // namespace brochure

#include "model/fields.h"

#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include "base/slug.h"

namespace brochure {
namespace {

/// Calls `check(field, where)` for each field of every kind, those of tables included.
template <class Check>
void for_each_field(const Check& check) {
  const auto visit = [&](const auto& self, std::span<const Field> fields,
                         const std::string& where) -> void {
    for (const Field& field : fields) {
      check(field, where);
      self(self, field.fields, where + "." + std::string(field.name));
    }
  };
  visit(visit, common_fields(), "common");
  for (std::size_t i = 0; i < kind_count; ++i) {
    const auto kind = static_cast<Kind>(i);
    visit(visit, fields_of(kind), std::string(names_of(kind).prefix));
  }
}

bool takes_references(FieldType type) {
  return type == FieldType::Reference || type == FieldType::References;
}

TEST_CASE("every field has a name in small letters and a sentence of explanation") {
  for_each_field([](const Field& field, const std::string& where) {
    CAPTURE(where);
    CAPTURE(field.name);
    std::string name(field.name);
    std::ranges::replace(name, '_', '-');
    CHECK(is_slug(name));
    CHECK(field.meaning.ends_with('.'));
    CHECK(field.meaning.size() > 10);
  });
}

TEST_CASE("no kind has a field twice, nor one that all kinds have") {
  for (std::size_t i = 0; i < kind_count; ++i) {
    std::set<std::string_view> names;
    for (const Field& field : common_fields()) CHECK(names.insert(field.name).second);
    for (const Field& field : fields_of(static_cast<Kind>(i))) {
      CAPTURE(field.name);
      CHECK(names.insert(field.name).second);
    }
  }
}

TEST_CASE("choices, parts and targets stand where the type needs them, and nowhere else") {
  for_each_field([](const Field& field, const std::string& where) {
    CAPTURE(where);
    CAPTURE(field.name);
    const bool is_table = field.type == FieldType::Table || field.type == FieldType::Tables;
    CHECK((field.type == FieldType::Choice) == !field.choices.empty());
    CHECK(is_table == !field.fields.empty());
    if (!takes_references(field.type)) {
      CHECK(field.targets.empty());
      CHECK(field.reason == Reason::None);
    }
    CHECK(field.least <= field.most);
  });
}

TEST_CASE("what a role may refer to is the same in all fields that have it") {
  for_each_field([](const Field& field, const std::string& where) {
    if (!takes_references(field.type)) return;
    CAPTURE(where);
    CAPTURE(field.name);
    CHECK(std::ranges::equal(field.targets, targets_of(field.role)));
  });
}

TEST_CASE("every value that is no reference is kept somewhere") {
  for_each_field([](const Field& field, const std::string& where) {
    const bool in_table = where.find('.') != std::string::npos;
    if (in_table || takes_references(field.type)) return;
    CAPTURE(where);
    CAPTURE(field.name);
    CHECK((field.store != nullptr));
  });
}

}  // namespace
}  // namespace brochure

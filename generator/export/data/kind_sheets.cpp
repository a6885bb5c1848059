#include "export/data/kind_sheets.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "export/data_names.h"
#include "export/entity_json.h"
#include "export/facts_json.h"

namespace brochure {
namespace {

/// Told in tables of their own.
constexpr std::array<std::string_view, 3> other_tables{"refers_to", "referred_by", "questions"};

std::string cell_of(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_null()) return {};
  const bool is_plain_list = value.is_array() && std::ranges::all_of(value, [](const Json& item) {
                               return item.is_primitive();
                             });
  if (!is_plain_list) return value.dump();
  std::string cell;
  for (const Json& item : value) {
    if (!cell.empty()) cell += " | ";
    cell += cell_of(item);
  }
  return cell;
}

/// Columns in the order in which they first appear.
Sheet sheet_of(const std::vector<Json>& entities) {
  Sheet sheet;
  for (const Json& entity : entities) {
    for (const auto& [name, value] : entity.items()) {
      const bool is_elsewhere = std::ranges::find(other_tables, name) != other_tables.end();
      if (is_elsewhere || std::ranges::find(sheet.header, name) != sheet.header.end()) continue;
      sheet.header.push_back(name);
    }
  }
  for (const Json& entity : entities) {
    std::vector<std::string> row;
    for (const std::string& name : sheet.header) {
      row.push_back(entity.contains(name) ? cell_of(entity[name]) : "");
    }
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

std::string text_at(const Json& json, const char* name) {
  return json.contains(name) ? cell_of(json[name]) : std::string{};
}

/// A question's sub-points stand below it.
void add_questions(const Json& factor, Sheet& questions) {
  if (!factor.contains("questions")) return;
  const std::string reference = text_at(factor, "reference");
  for (const Json& question : factor["questions"]) {
    const std::string id = text_at(question, "id");
    questions.rows.push_back({reference, id, "", text_at(question, "text")});
    std::size_t number = 0;
    for (const Json& point : question["points"]) {
      questions.rows.push_back(
          {reference, id + "-" + std::to_string(++number), id, cell_of(point)});
    }
  }
}

void add_relations(const LinkedCollection& linked, EntityIndex index, Sheet& relations) {
  for (const RelationIndex each : linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(linked, each);
    relations.rows.push_back({reference_text(entity_at(linked, relation.from)),
                              relation.from_fragment, std::string(name_of(relation.role)),
                              reference_text(entity_at(linked, relation.to.entity)),
                              relation.to.fragment, std::string(name_of(relation.standing)),
                              relation.reason, relation.sentence});
  }
}

}  // namespace

std::vector<std::pair<std::string, Sheet>> kind_sheets(const LinkedCollection& linked,
                                                       const Told& told) {
  std::vector<std::pair<std::string, Sheet>> sheets;
  Sheet questions{.header = {"key_factor", "id", "part_of", "text"}, .rows = {}};
  Sheet relations{
      .header = {"from", "at", "role", "to", "fragment", "standing", "reason", "sentence"},
      .rows = {}};
  for (const auto& [kind, name] : data_arrays) {
    std::vector<Json> entities;
    for (const EntityIndex index : entities_of(linked, kind)) {
      if (!is_told(told, index)) continue;
      entities.push_back(entity_json(linked, index));
      add_questions(entities.back(), questions);
      add_relations(linked, index, relations);
    }
    if (!entities.empty()) sheets.emplace_back(name, sheet_of(entities));
  }
  if (!questions.rows.empty()) sheets.emplace_back("questions", std::move(questions));
  if (!relations.rows.empty()) sheets.emplace_back("relations", std::move(relations));
  return sheets;
}

}  // namespace brochure

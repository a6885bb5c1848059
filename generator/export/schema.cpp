#include "export/schema.h"

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/core.h>

#include "export/data_names.h"
#include "export/json.h"
#include "model/relation.h"

namespace brochure {
namespace {

constexpr std::string_view id_pattern = "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$";
constexpr std::string_view fragment_pattern = "^q[0-9]+(-[0-9]+)?$";
constexpr std::string_view date_pattern = "^[0-9]{4}(-[0-9]{2}){0,2}$";

enum class Presence { Always, IfKnown };

/// The properties of an object, and which of them are always there.
class ObjectSchema {
 public:
  /// Takes the place of one that was added under the same name.
  void add(std::string name, Json schema, Presence presence) {
    const bool is_new = !properties_.contains(name);
    if (presence == Presence::Always && is_new) required_.push_back(name);
    properties_[std::move(name)] = std::move(schema);
  }

  Json take() {
    return {{"type", "object"},
            {"properties", std::move(properties_)},
            {"required", std::move(required_)},
            {"additionalProperties", false}};
  }

 private:
  Json properties_ = Json::object();
  Json required_ = Json::array();
};

Json described(Json schema, std::string_view meaning) {
  if (!meaning.empty()) schema["description"] = meaning;
  return schema;
}

Json text(std::string_view meaning = "") { return described({{"type", "string"}}, meaning); }

Json text_like(std::string_view pattern, std::string_view meaning = "") {
  return described({{"type", "string"}, {"pattern", pattern}}, meaning);
}

Json list_of(Json items, std::string_view meaning = "") {
  return described({{"type", "array"}, {"items", std::move(items)}}, meaning);
}

Json id_of(Kind kind, std::string_view meaning = "") {
  return text_like(id_pattern,
                   meaning.empty() ? fmt::format("The id of a {}.", names_of(kind).one) : meaning);
}

Json ids_of(Kind kind, std::string_view meaning) { return list_of(id_of(kind), meaning); }

/// Ids alone where only one kind can be meant, else "kind:id".
Json target_of(const Field& field) {
  if (field.targets.size() == 1) return text_like(id_pattern);
  return {{"$ref", "#/$defs/reference"}};
}

Json integer_of(const Field& field) {
  Json schema{{"type", "integer"}};
  if (field.least != std::numeric_limits<std::int64_t>::min()) schema["minimum"] = field.least;
  if (field.most != std::numeric_limits<std::int64_t>::max()) schema["maximum"] = field.most;
  return schema;
}

Json object_of(std::span<const Field> fields);

Json numbers_of(const Field& field) {
  Json schema = list_of({{"type", "number"}});
  if (field.length > 0) schema["minItems"] = schema["maxItems"] = field.length;
  return schema;
}

Json schema_of(const Field& field) {
  switch (field.type) {
    case FieldType::Text:
    case FieldType::Markdown:
    case FieldType::Language:
    case FieldType::Country:
    case FieldType::Address:
    case FieldType::File:
      return text();
    case FieldType::Choice:
      return {{"enum", field.choices}};
    case FieldType::Integer:
      return integer_of(field);
    case FieldType::Flag:
      return {{"type", "boolean"}};
    case FieldType::Date:
      return text_like(date_pattern);
    case FieldType::Prose:
    case FieldType::TextList:
    case FieldType::MarkdownList:
      return list_of(text());
    case FieldType::NumberList:
      return numbers_of(field);
    case FieldType::Reference:
      return target_of(field);
    case FieldType::References:
      return list_of(target_of(field));
    case FieldType::Table:
      return object_of(field.fields);
    case FieldType::Tables:
      return list_of(object_of(field.fields));
  }
  return {};
}

/// Lists and flags are always there: who reads the data need not ask first.
Presence presence_of(const Field& field) {
  if (field.need == Need::Required) return Presence::Always;
  switch (field.type) {
    case FieldType::Flag:
    case FieldType::Prose:
    case FieldType::TextList:
    case FieldType::MarkdownList:
    case FieldType::References:
    case FieldType::Tables:
      return Presence::Always;
    default:
      return Presence::IfKnown;
  }
}

void add_fields(std::span<const Field> fields, ObjectSchema& object) {
  for (const Field& field : fields) {
    if (!is_in_data(field)) continue;
    object.add(data_name_of(field), described(schema_of(field), field.meaning), presence_of(field));
  }
}

Json object_of(std::span<const Field> fields) {
  ObjectSchema object;
  add_fields(fields, object);
  return object.take();
}

Json questions() {
  ObjectSchema question;
  question.add("id", text_like("^q[0-9]+$", "Its anchor on the key factor's page."),
               Presence::Always);
  question.add("text", text(), Presence::Always);
  question.add("points", list_of(text(), "Its sub-points; their anchors are q1-1, q1-2, ..."),
               Presence::Always);
  return list_of(question.take(), "The guide questions, in order.");
}

/// A wording that toolkits have in common is given for each of them, so each names one.
Json wordings() {
  ObjectSchema wording;
  for (const Field& field : fields_of(Kind::ContextFactor)) {
    for (const Field& part : field.fields) {
      if (part.name == "toolkits") {
        wording.add("toolkit", id_of(Kind::Toolkit), Presence::Always);
      } else {
        add_fields({&part, 1}, wording);
      }
    }
  }
  return list_of(wording.take(), "How each toolkit words it.");
}

/// What no field says by itself, but the collection as a whole.
void add_derived(Kind kind, ObjectSchema& object) {
  using enum Presence;
  switch (kind) {
    case Kind::Programme:
      object.add("toolkits", ids_of(Kind::Toolkit, "Its toolkits, in order."), Always);
      break;
    case Kind::Toolkit:
      object.add("standard", id_of(Kind::Standard), IfKnown);
      object.add("key_factors", ids_of(Kind::KeyFactor, "In order, shared ones included."), Always);
      object.add("cases", ids_of(Kind::Case, "Its cases, in order."), Always);
      object.add("parts", ids_of(Kind::Part, "Its front and back matter, in order."), Always);
      break;
    case Kind::KeyFactor:
      object.add("questions", questions(), Always);
      object.add("cases", ids_of(Kind::Case, "The cases that illustrate it, in order."), Always);
      break;
    case Kind::City:
      object.add("cases", ids_of(Kind::Case, "Its cases, in order."), Always);
      break;
    case Kind::ContextFactor:
      object.add("wordings", wordings(), Always);
      break;
    default:
      break;
  }
}

Json entity_of(Kind kind) {
  using enum Presence;
  ObjectSchema object;
  object.add("id", text_like(id_pattern, "Permanent, and unique within its kind."), Always);
  object.add("reference",
             text_like(fmt::format("^{}:", names_of(kind).prefix),
                       "Its kind and id, as references name it."),
             Always);
  object.add("url", text("Its page, from the site's root."), Always);
  if (kind != Kind::Programme) {
    object.add("programme", id_of(Kind::Programme, "The programme it stands in."), IfKnown);
  }
  if (kind != Kind::Toolkit) {
    object.add("toolkit", id_of(Kind::Toolkit, "The toolkit it stands in."), IfKnown);
  }
  add_fields(common_fields(), object);
  add_fields(fields_of(kind), object);
  add_derived(kind, object);
  object.add("body", list_of(text(), "Its text, paragraph by paragraph, without markup."), Always);
  object.add("refers_to", list_of({{"$ref", "#/$defs/relation"}}, "What it refers to."), Always);
  object.add("referred_by", list_of({{"$ref", "#/$defs/relation"}}, "What refers to it."), Always);
  return described(object.take(), fmt::format("One of the {}.", names_of(kind).many));
}

Json kinds() {
  Json prefixes = Json::array();
  for (const auto& [kind, name] : data_arrays) prefixes.push_back(names_of(kind).prefix);
  return {{"enum", std::move(prefixes)}, {"description", "What it is, as references name it."}};
}

Json roles() {
  Json names = Json::array();
  for (auto role = 0; role <= static_cast<int>(Role::BelongsTo); ++role) {
    names.push_back(name_of(static_cast<Role>(role)));
  }
  return {{"enum", std::move(names)}, {"description", "What the reference is for."}};
}

Json relation() {
  using enum Presence;
  ObjectSchema object;
  object.add("kind", kinds(), Always);
  object.add("id", text_like(id_pattern, "Of the entity at the other end."), Always);
  object.add("fragment",
             text_like(fragment_pattern, "The guide question meant, on the other's page."),
             IfKnown);
  object.add("role", roles(), Always);
  object.add(
      "standing",
      {{"enum",
        {name_of(Standing::Printed), name_of(Standing::Editorial), name_of(Standing::Structural)}},
       {"description",
        "Who says so: the source, the editors, or where things stand in the collection."}},
      Always);
  object.add("reason", text("The editors' reason."), IfKnown);
  object.add("sentence", text("The sentence that the reference stands in."), IfKnown);
  object.add("at", text_like(fragment_pattern, "The guide question meant, on this entity's page."),
             IfKnown);
  return object.take();
}

Json definitions() {
  Json all = Json::object();
  for (const auto& [kind, name] : data_arrays) all[names_of(kind).prefix] = entity_of(kind);
  all["relation"] = relation();
  all["reference"] = text_like("^[a-z]+:", "A kind and an id, such as \"kf:strategy\".");
  return all;
}

}  // namespace

Output collection_schema() {
  ObjectSchema root;
  root.add("$schema", text("Where this schema is."), Presence::Always);
  root.add("format", {{"const", data_format}}, Presence::Always);
  root.add("version",
           {{"const", data_version},
            {"description", "Goes up when a name, type or meaning changes or goes."}},
           Presence::Always);
  for (const auto& [kind, name] : data_arrays) {
    root.add(std::string(name),
             list_of({{"$ref", fmt::format("#/$defs/{}", names_of(kind).prefix)}},
                     fmt::format("All {}, in reading order.", names_of(kind).many)),
             Presence::Always);
  }
  Json json{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"title", "A brochure collection"}};
  json.update(root.take());
  json["$defs"] = definitions();
  return {.path = schema_path, .content = json.dump(2) + "\n"};
}

}  // namespace brochure

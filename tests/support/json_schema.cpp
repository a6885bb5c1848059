#include "support/json_schema.h"

#include <regex>
#include <set>

#include <fmt/core.h>

namespace brochure {
namespace {

using Json = nlohmann::json;

class Validation {
 public:
  explicit Validation(const Json& root) : root_(root) {}

  void check(const Json& schema, const Json& value, const std::string& path) {
    for (const auto& [keyword, rule] : schema.items()) check(keyword, rule, schema, value, path);
  }
  std::vector<std::string> take() { return std::move(errors_); }

 private:
  void check(const std::string& keyword, const Json& rule, const Json& schema, const Json& value,
             const std::string& path) {
    static const std::set<std::string> comments{"$schema", "$defs", "title", "description"};
    if (comments.contains(keyword)) return;
    if (keyword == "$ref") {
      check(root_.at(Json::json_pointer(rule.get<std::string>().substr(1))), value, path);
    } else if (keyword == "type") {
      require(has_type(value, rule), path, "not of type " + rule.dump());
    } else if (keyword == "enum") {
      require(std::find(rule.begin(), rule.end(), value) != rule.end(), path,
              "not in " + rule.dump());
    } else if (keyword == "const") {
      require(value == rule, path, "not " + rule.dump());
    } else if (keyword == "pattern") {
      const bool is_match =
          value.is_string() &&
          std::regex_search(value.get<std::string>(), std::regex(rule.get<std::string>()));
      require(is_match, path, value.dump() + " is not like " + rule.dump());
    } else if (keyword == "minimum") {
      require(value >= rule, path, "less than " + rule.dump());
    } else if (keyword == "maximum") {
      require(value <= rule, path, "more than " + rule.dump());
    } else if (keyword == "minItems") {
      require(value.size() >= rule, path, "fewer than " + rule.dump());
    } else if (keyword == "maxItems") {
      require(value.size() <= rule, path, "more items than " + rule.dump());
    } else if (keyword == "items") {
      for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) {
        check(rule, value[i], fmt::format("{}/{}", path, i));
      }
    } else if (keyword == "properties") {
      for (const auto& [name, inner] : rule.items()) {
        if (value.contains(name)) check(inner, value[name], fmt::format("{}/{}", path, name));
      }
    } else if (keyword == "required") {
      for (const Json& name : rule) {
        require(value.contains(name.get<std::string>()), path, "lacks " + name.dump());
      }
    } else if (keyword == "additionalProperties" && rule == false) {
      for (const auto& [name, inner] : value.items()) {
        require(schema["properties"].contains(name), path, "has \"" + name + "\"");
      }
    } else {
      require(false, path, "unknown keyword " + keyword);
    }
  }

  static bool has_type(const Json& value, const Json& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    if (type == "boolean") return value.is_boolean();
    return false;
  }

  void require(bool condition, const std::string& path, const std::string& what) {
    if (!condition) errors_.push_back(fmt::format("{}: {}", path, what));
  }

  const Json& root_;
  std::vector<std::string> errors_;
};

}  // namespace

std::vector<std::string> schema_errors(const Json& schema, const Json& value) {
  Validation validation(schema);
  validation.check(schema, value, "");
  return validation.take();
}

}  // namespace brochure

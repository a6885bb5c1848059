#pragma once

// A validator for the part of JSON Schema that our schema uses.

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace brochure {

/// Where and why the value is not what the schema says, such as "/cities/0/id: not a string". A
/// keyword that the validator does not know counts as an error, so that none is believed to be
/// checked.
std::vector<std::string> schema_errors(const nlohmann::json& schema, const nlohmann::json& value);

}  // namespace brochure

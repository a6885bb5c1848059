#pragma once

// JSON whose keys keep the order they are written in.

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace brochure {

using Json = nlohmann::ordered_json;

/// Adds a value if it is known: an empty text is not.
inline void put(Json& json, std::string_view name, const std::string& text) {
  if (!text.empty()) json[name] = text;
}

template <class T>
void put(Json& json, std::string_view name, const std::optional<T>& value) {
  if (value) json[name] = *value;
}

}  // namespace brochure

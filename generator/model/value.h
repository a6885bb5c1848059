#pragma once

// A value from a front matter or a record, checked against its field's type, with its place in the
// file.

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "model/entity.h"

namespace brochure {

struct Value;
using Values = std::vector<Value>;
using Record = std::map<std::string, Value, std::less<>>;

struct Value {
  std::variant<std::string, std::int64_t, double, bool, Date, Inlines, Prose, ReferenceIndex,
               Values, Record>
      data;
};

/// What a record has under a name, or an empty value of that type.
template <class T>
T taken(Record& record, std::string_view name) {
  const auto found = record.find(name);
  return found == record.end() ? T{} : std::get<T>(std::move(found->second.data));
}

/// Each of a list's values, which are all of type T.
template <class T>
std::vector<T> each(Values values) {
  std::vector<T> all;
  all.reserve(values.size());
  for (Value& value : values) all.push_back(std::get<T>(std::move(value.data)));
  return all;
}

}  // namespace brochure

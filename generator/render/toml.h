#pragma once

// A TOML file as plain values with their places. The only part of this stage that knows the TOML
// library.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace brochure {

struct TomlValue;
struct TomlEntry;
using TomlTable = std::vector<TomlEntry>;  ///< in the order of the file
using TomlList = std::vector<TomlValue>;

struct TomlValue {
  std::variant<std::string, std::int64_t, double, bool, TomlList, TomlTable> data;
  Span where;
};

struct TomlEntry {
  std::string key;
  Span where;  ///< of the key
  TomlValue value;
};

/// Nothing if the file is not TOML, which is reported.
std::optional<TomlTable> read_toml(const Sources& sources, FileId file, Diagnostics& diagnostics);

/// Reports a key that is none of `known`, and suggests the nearest.
void report_unknown_key(const TomlEntry& entry, const std::vector<std::string_view>& known,
                        Diagnostics& diagnostics);

/// The text of an entry; something else is reported.
std::optional<std::string> read_text(const TomlEntry& entry, Diagnostics& diagnostics);

}  // namespace brochure

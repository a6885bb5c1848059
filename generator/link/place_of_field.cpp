#include "link/place_of_field.h"

#include <string>

namespace brochure {

Span start_of(const Collection& collection, const Entity& entity) {
  if (file_of(collection.sources, entity.file).path.ends_with(".toml"))
    return {.file = entity.file};
  return {.file = entity.file, .line = 1, .column = 1, .length = 3};
}

Span place_of_field(const Collection& collection, const Entity& entity, std::string_view field) {
  const auto lines = split_lines(file_of(collection.sources, entity.file).text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && lines[i].starts_with("+++")) break;
    const bool starts = lines[i].starts_with(field);
    if (!starts || lines[i].find_first_not_of(" \t", field.size()) != lines[i].find('=')) continue;
    return {.file = entity.file,
            .line = static_cast<std::uint32_t>(i + 1),
            .column = 1,
            .length = static_cast<std::uint32_t>(lines[i].size())};
  }
  return start_of(collection, entity);
}

Span place_of_item(const Collection& collection, const Entity& entity, std::string_view field,
                   std::string_view item) {
  const Span begin = place_of_field(collection, entity, field);
  const auto lines = split_lines(file_of(collection.sources, entity.file).text);
  for (std::size_t i = begin.line; i > 0 && i <= lines.size(); ++i) {
    const std::size_t found = lines[i - 1].find("\"" + std::string(item) + "\"");
    if (found != std::string_view::npos) {
      return {.file = entity.file,
              .line = static_cast<std::uint32_t>(i),
              .column = static_cast<std::uint32_t>(found + 2),
              .length = static_cast<std::uint32_t>(item.size())};
    }
    if (lines[i - 1].find(']') != std::string_view::npos) break;
  }
  return begin;
}

}  // namespace brochure

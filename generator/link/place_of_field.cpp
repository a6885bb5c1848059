#include "link/place_of_field.h"

namespace brochure {

Span start_of(const Entity& entity) {
  return {.file = entity.file, .line = 1, .column = 1, .length = 3};
}

Span place_of_field(const Collection& collection, const Entity& entity, std::string_view field) {
  const auto lines = split_lines(file_of(collection.sources, entity.file).text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && lines[i] == "+++") break;
    const bool starts = lines[i].starts_with(field);
    if (!starts || lines[i].find_first_not_of(" \t", field.size()) != lines[i].find('=')) continue;
    return {.file = entity.file,
            .line = static_cast<std::uint32_t>(i + 1),
            .column = 1,
            .length = static_cast<std::uint32_t>(lines[i].size())};
  }
  return start_of(entity);
}

}  // namespace brochure

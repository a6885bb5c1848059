#include "compose/target_at.h"

#include <string>

#include "model/address.h"

namespace brochure {
namespace {

/// The id that an entity of this kind would have, if its page had this path without its ending.
std::string_view id_in(Kind kind, std::string_view path) {
  if (kind == Kind::Page) return path == "index" ? "home" : path;
  std::string_view id = path.substr(path.find('/') + 1);
  constexpr std::string_view standard = "/standard";
  if (kind == Kind::Standard && id.ends_with(standard)) id.remove_suffix(standard.size());
  return id;
}

}  // namespace

std::optional<Target> target_at(const LinkedCollection& linked, std::string_view address) {
  const std::size_t hash = address.find('#');
  const std::string_view path = address.substr(0, hash);
  const std::string_view fragment =
      hash == std::string_view::npos ? std::string_view{} : address.substr(hash + 1);
  const std::string_view stem = path.substr(0, path.rfind('.'));
  for (std::size_t kind = 0; kind < kind_count; ++kind) {
    const auto found =
        find_entity(linked, static_cast<Kind>(kind), id_in(static_cast<Kind>(kind), stem));
    // Several kinds share a folder, and a kind may have two.
    if (!found || page_path(entity_at(linked, *found)) != path) continue;
    return Target{*found, std::string(fragment)};
  }
  return std::nullopt;
}

}  // namespace brochure

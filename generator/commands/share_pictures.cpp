#include "commands/share_pictures.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

#include "base/parallel.h"
#include "draw/share_picture.h"

namespace brochure {
namespace {

/// So many pictures are drawn in a row by one typesetter, since opening typefaces takes time.
constexpr std::size_t pictures_in_a_row = 24;

/// By look first, so that those in a row need the same typefaces.
void sort_and_keep_one_each(std::vector<PlannedPicture>& pictures) {
  std::ranges::sort(pictures, {}, [](const PlannedPicture& picture) {
    return std::tie(picture.theme, picture.path);
  });
  const auto same = [](const PlannedPicture& one, const PlannedPicture& other) {
    return one.path == other.path;
  };
  pictures.erase(std::unique(pictures.begin(), pictures.end(), same), pictures.end());
}

}  // namespace

DrawnLooks drawn_looks(const Themes& themes) {
  DrawnLooks looks;
  for (const auto& [name, theme] : themes.by_name) {
    if (auto look = drawn_look(theme)) looks.emplace(name, std::move(*look));
  }
  return looks;
}

std::optional<PlannedPicture> place_share_picture(const Project& project, const DrawnLooks& looks,
                                                  PageView& page) {
  if (!page.share_picture) return std::nullopt;
  View& view = page.view.at("share_picture");
  const auto look = looks.find(page.theme);
  if (look == looks.end()) {
    view = false;
    return std::nullopt;
  }
  PlannedPicture planned{
      .path = share_picture_path(*page.share_picture, look->second, project.themes.typefaces),
      .theme = page.theme,
      .picture = *page.share_picture};
  std::get<ViewObject>(view.value).at("address") = web_address(project.site, planned.path);
  return planned;
}

Outputs draw_share_pictures(std::vector<PlannedPicture> pictures, const DrawnLooks& looks,
                            const TypefaceFiles& typefaces, const Cache& cache) {
  sort_and_keep_one_each(pictures);
  // Those to be drawn stand together, so that the work is shared out evenly.
  std::stable_partition(pictures.begin(), pictures.end(),
                        [&](const PlannedPicture& picture) { return cache.has(picture.path); });
  Outputs outputs(pictures.size());
  const std::size_t rows = (pictures.size() + pictures_in_a_row - 1) / pictures_in_a_row;
  for_each_index(rows, [&](std::size_t row) {
    Typesetter typesetter(typefaces);
    const std::size_t end = std::min(pictures.size(), (row + 1) * pictures_in_a_row);
    for (std::size_t index = row * pictures_in_a_row; index < end; ++index) {
      const PlannedPicture& planned = pictures[index];
      outputs[index] = {.path = planned.path, .content = cache.get(planned.path, [&] {
                          return draw_share_picture(planned.picture, looks.at(planned.theme),
                                                    typesetter);
                        })};
    }
  });
  std::ranges::sort(outputs, {}, &Output::path);
  return outputs;
}

}  // namespace brochure

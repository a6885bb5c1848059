#include "compose/overviews/small_drawing.h"

#include <utility>

#include "base/overloaded.h"

namespace brochure {
namespace {

Shapes without_words(const Shapes& shapes) {
  Shapes kept;
  for (const Shape& shape : shapes) {
    std::visit(Overloaded{[](const Label&) {},
                          [&](const Path& path) {
                            if (!path.leads_to_words) kept.push_back({path});
                          },
                          [&](const ShapeGroup& group) {
                            kept.push_back({ShapeGroup{.name = group.name,
                                                       .theme = group.theme,
                                                       .inside = without_words(group.inside)}});
                          },
                          [&](const Window& window) {
                            kept.push_back({Window{.box = window.box,
                                                   .inside = without_words(window.inside)}});
                          },
                          [&](const auto& form) { kept.push_back({form}); }},
               shape.form);
  }
  return kept;
}

}  // namespace

Drawing small_drawing(const Drawing& drawing, const Box& core) {
  return {.id = drawing.id + "-small",
          .width = core.width,
          .height = core.height,
          .origin = {core.x, core.y},
          .title = drawing.title,
          .description = drawing.description,
          .shapes = without_words(drawing.shapes),
          .beside_text = true};
}

}  // namespace brochure

#include "render/data_block.h"

#include <nlohmann/json.hpp>

#include "base/overloaded.h"

namespace brochure {
namespace {

using Json = nlohmann::json;

Json json_of(const View& view) {
  return std::visit(Overloaded{
                        [](bool flag) { return Json(flag); },
                        [](const std::string& text) { return Json(text); },
                        [](const Phrase& phrase) { return Json(plain_text(phrase)); },
                        [](const Inlines& inlines) { return Json(plain_text(inlines)); },
                        [](const Prose& prose) { return Json(plain_text(prose.blocks)); },
                        [](const Drawing& drawing) { return Json(plain_text(drawing.title)); },
                        [](const ViewList& list) {
                          Json array = Json::array();
                          for (const View& item : list) array.push_back(json_of(item));
                          return array;
                        },
                        [](const ViewObject& object) {
                          Json members = Json::object();
                          for (const auto& [name, value] : object) members[name] = json_of(value);
                          return members;
                        },
                    },
                    view.value);
}

}  // namespace

void append_json(const ViewObject& object, std::string& out) {
  for (const char letter : json_of(object).dump()) {
    switch (letter) {
      case '<':
        out += "\\u003c";
        break;
      case '>':
        out += "\\u003e";
        break;
      case '&':
        out += "\\u0026";
        break;
      default:
        out += letter;
    }
  }
}

}  // namespace brochure

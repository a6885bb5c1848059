#pragma once

// What a page shows, as plain data: the only thing that templates see.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "model/drawing.h"
#include "model/phrase.h"
#include "model/prose.h"
#include "model/share_picture.h"
#include "model/sheet.h"

namespace brochure {

struct View;
using ViewList = std::vector<View>;
using ViewObject = std::map<std::string, View, std::less<>>;

/// A value a template can show. Texts are escaped, and those of the interface are marked where its
/// language is not that of the content; Inlines and Prose become XHTML, a Drawing becomes SVG; an
/// empty list, an empty text and `false` hide a Mustache section.
struct View {
  std::variant<bool, std::string, Phrase, Inlines, Prose, Drawing, ViewList, ViewObject> value =
      false;

  View() = default;
  // Each of these simply is a view, so that views are written as plain lists of names and values.
  // NOLINTBEGIN(google-explicit-constructor)
  View(bool flag) : value(flag) {}
  View(std::string text) : value(std::move(text)) {}
  View(std::string_view text) : value(std::string(text)) {}
  View(const char* text) : value(std::string(text)) {}
  View(Phrase phrase) : value(std::move(phrase)) {}
  View(Inlines inlines) : value(std::move(inlines)) {}
  View(Prose prose) : value(std::move(prose)) {}
  View(Drawing drawing) : value(std::move(drawing)) {}
  View(ViewList list) : value(std::move(list)) {}
  View(ViewObject object) : value(std::move(object)) {}
  // NOLINTEND(google-explicit-constructor)
};

/// The text of this name, in plain words; empty if there is none.
std::string text_in(const ViewObject& object, std::string_view name);

/// A file that a page offers to download.
struct Attachment {
  std::string path;  ///< below the site's root: "data/overviews/map.svg"
  std::variant<Drawing, Sheet> content;
};

/// One page: where it goes, which theme and template make it, and what it shows.
struct PageView {
  std::string path;           ///< below the site's root, such as "cities/ghent.html"
  std::string theme;          ///< the name of the look
  std::string template_name;  ///< without ending, such as "city"
  ViewObject view;
  std::string root;  ///< the way to the site's root, where `path` does not tell: of a page that is
                     ///< shown in the place of others
  std::vector<Attachment> attachments;
  std::optional<SharePicture> share_picture;  ///< of pages that readers look for
};

}  // namespace brochure

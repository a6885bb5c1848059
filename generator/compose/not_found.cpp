#include "compose/not_found.h"

#include "compose/frame.h"
#include "compose/navigation.h"
#include "compose/view_of.h"
#include "compose/ways_in.h"
#include "compose/words.h"

namespace brochure {

PageView not_found_page(const Edition& edition, const std::string& path) {
  const Phrase title = word(edition, "not_found");
  ViewObject view = view_of({{"title", title},
                             {"page_title", plain_text(title) + " – " + edition.site.title},
                             {"label", ""},
                             {"kind", "not-found"},
                             {"description", ""},
                             {"modified", ""},
                             {"is_article", false},
                             {"structured_data", false},
                             {"breadcrumb", false},
                             {"doors", doors(edition, {})},
                             {"sidebar", false},
                             {"steps", false},
                             {"ways_in", ways_in(edition)},
                             // Nobody should find or quote it under this address.
                             {"no_index", true},
                             {"canonical", ""},
                             {"markdown", false}});
  add_frame(edition, path, view);
  return {.path = path,
          .theme = edition.site.theme,
          .template_name = "not-found",
          .view = std::move(view),
          .root = root_on_server(edition.site)};
}

}  // namespace brochure

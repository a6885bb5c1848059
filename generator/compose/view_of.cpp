#include "compose/view_of.h"

#include <string>
#include <utility>

namespace brochure {

ViewObject view_of(std::initializer_list<Entry> entries) {
  ViewObject view;
  for (const Entry& entry : entries) {
    view.emplace(std::string(entry.name), std::move(entry.value));
  }
  return view;
}

}  // namespace brochure

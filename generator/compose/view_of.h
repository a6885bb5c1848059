#pragma once

// Objects as lists of what they hold.

#include <initializer_list>
#include <string_view>

#include "model/view.h"

namespace brochure {

struct Entry {
  std::string_view name;
  mutable View value;  ///< moved out of the list, which could otherwise only be copied
};

/// An object of these entries. Views can be large, so nothing in them is copied.
ViewObject view_of(std::initializer_list<Entry> entries);

}  // namespace brochure

#pragma once

// Data within a page, for programs that read it.

#include <string>

#include "model/view.h"

namespace brochure {

/// Appends an object as JSON that can stand within an element of XHTML as it is: the characters of
/// markup are written by their numbers. Prose becomes its plain words.
void append_json(const ViewObject& object, std::string& out);

}  // namespace brochure

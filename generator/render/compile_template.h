#pragma once

// The text of a template as a tree.

#include <set>
#include <string>
#include <string_view>

#include "model/template.h"
#include "model/theme.h"

namespace brochure {

/// A template without partials as a tree; `{{words.NAME}}` is replaced by the word, within an
/// element with these attributes if there are any. The text must be valid by `scan_template`, and
/// its words must be there.
Template compile_template(std::string_view text, const Words& words,
                          std::string_view interface_marks = {});

/// Every name that the template asks its view for, as written, such as "toolkit.title". Lets a test
/// find a name that no view has.
std::set<std::string> names_used_by(const Template& tree);

}  // namespace brochure

#pragma once

// A template filled with a view.

#include <string>

#include "model/template.h"
#include "model/view.h"
#include "render/markup.h"

namespace brochure {

/// A template filled with a page's view. A name is looked up in the innermost object or list item
/// first, then in those around it, then in the view, at last in `beside`. `{{name}}` shows the
/// plain words of prose, `{{{name}}}` shows it as XHTML.
std::string fill_template(const Template& tree, const ViewObject& view, const ViewObject& beside,
                          const MarkupSetting& setting);

}  // namespace brochure

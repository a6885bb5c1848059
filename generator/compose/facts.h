#pragma once

// The short list of facts in a page's margin: a name and one or more values each.

#include <initializer_list>
#include <string>
#include <string_view>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// A value of a fact: a text, perhaps in another language, a page of the site, or an address on the
/// web.
ViewObject text_value(Phrase text, std::string language = {});
ViewObject link_value(const Edition& edition, EntityIndex index, Phrase note = {});
ViewObject website_value(std::string address);

/// A fact whose name is the text "fact_NAME". Values without a text are left out.
ViewObject fact(const Edition& edition, std::string_view name, ViewList values);

/// The facts that have a value; false if there is none.
View facts_view(std::initializer_list<ViewObject> facts);

}  // namespace brochure

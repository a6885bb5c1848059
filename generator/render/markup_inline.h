#pragma once

// The part of markup that stands within a line.

#include <string>

#include "render/markup.h"

namespace brochure {

void append_xhtml(const Inlines& inlines, const MarkupSetting& setting, std::string& out);

/// A picture that stands alone, with its title as the caption.
void append_figure(const Picture& picture, const MarkupSetting& setting, std::string& out);

/// The anchor of a footnote, and that of a mark of it, without "#".
std::string footnote_anchor(std::size_t number, const MarkupSetting& setting);
std::string mark_anchor(std::size_t number, std::size_t occurrence, const MarkupSetting& setting);

}  // namespace brochure

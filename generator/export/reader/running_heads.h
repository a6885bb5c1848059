#pragma once

#include <string>
#include <vector>

#include "export/reader/bound_version.h"
#include "export/reader/page_numbers.h"

namespace brochure {

/// CSS that gives each chapter at the head of a page, with those that follow it, pages of their own
/// name, which say above the text what it is about, and below it of which document and which page.
/// What is said there is no part of the text: screen readers are not told it page by page.
std::string running_heads(const BoundVersion& version, const PaperWords& words);

}  // namespace brochure

#pragma once

// Style sheets and scripts within a page that is XHTML and HTML at once.

#include <string>
#include <string_view>

namespace brochure {

/// The text of a program or a style sheet without what only its authors read: comments that have
/// their lines to themselves, and the blanks before and after the others.
std::string without_comment_lines(std::string_view text);

/// What stands within <script> or <style>, the same for both ways of reading. Nothing in it ends
/// the element.
std::string inline_text(std::string_view text);

}  // namespace brochure

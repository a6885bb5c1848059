#pragma once

// The numbers of guide questions, which style sheets count where they are not in the text.

#include <functional>
#include <string>

#include <pugixml.hpp>

namespace brochure {

/// Each guide question of a chapter and each of its points, with its number: "2", "2.1".
void for_each_question(
    const pugi::xml_node& chapter,
    const std::function<void(const pugi::xml_node& item, const std::string& number)>& function);

/// A chapter with these numbers in its text, since a printer tells screen readers nothing of what
/// style sheets add.
std::string with_question_numbers(const std::string& xhtml);

}  // namespace brochure

#pragma once

// The interface's words for pictures and spreadsheets, in which nothing can be said about
// languages.

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "compose/words.h"

namespace brochure {

std::string plain_word(const Edition& edition, std::string_view name);
std::string plain_phrase(const Edition& edition, std::string_view name,
                         std::initializer_list<Filling> fillings);
std::string plain_counted(const Edition& edition, std::string_view name, std::size_t number);

}  // namespace brochure

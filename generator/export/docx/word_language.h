#pragma once

#include <string>
#include <string_view>

namespace brochure {

/// A language as word processors name it, with a country, so that they find its dictionary:
/// "fr-FR" of "fr". What has one stays as it is, and so does a language that we know no country of.
std::string word_language(std::string_view tag);

}  // namespace brochure

#pragma once

#include <string>
#include <string_view>

namespace brochure {

/// A noun with its article: "a case", "an editors' note".
std::string with_article(std::string_view noun);

}  // namespace brochure

#pragma once

#include <map>
#include <string>
#include <string_view>

namespace brochure {

/// A style sheet with the values of its custom properties written out, since few reading systems
/// know such properties: `var(--mid)` becomes "#9560c9". `tokens` are the theme's, without "--"; a
/// value may name others. What is not among them stays as it is.
std::string with_tokens_written_out(std::string_view css,
                                    const std::map<std::string, std::string, std::less<>>& tokens);

}  // namespace brochure

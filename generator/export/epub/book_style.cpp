#include "export/epub/book_style.h"

#include <cstddef>

namespace brochure {
namespace {

constexpr int deepest_value = 8;  ///< of values that name others; a circle ends here

std::string written_out(std::string_view css,
                        const std::map<std::string, std::string, std::less<>>& tokens, int depth) {
  constexpr std::string_view mark = "var(--";
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = css.find(mark); at != std::string_view::npos; at = css.find(mark, at + 1)) {
    const std::size_t begin = at + mark.size();
    const std::size_t end = css.find(')', begin);
    if (end == std::string_view::npos) break;
    const auto token = tokens.find(css.substr(begin, end - begin));
    if (token == tokens.end() || depth == 0) continue;
    out.append(css.substr(done, at - done)).append(written_out(token->second, tokens, depth - 1));
    done = end + 1;
  }
  return out.append(css.substr(done));
}

}  // namespace

std::string with_tokens_written_out(std::string_view css,
                                    const std::map<std::string, std::string, std::less<>>& tokens) {
  return written_out(css, tokens, deepest_value);
}

}  // namespace brochure

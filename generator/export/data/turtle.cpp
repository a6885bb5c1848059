#include "export/data/turtle.h"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

namespace brochure {
namespace {

bool is_kept_in_address(char letter) {
  constexpr std::string_view forbidden = "<>\"{}|^`\\";
  return static_cast<unsigned char>(letter) > ' ' &&
         forbidden.find(letter) == std::string_view::npos;
}

}  // namespace

std::string turtle_address(std::string_view address) {
  std::string out = "<";
  for (const char letter : address) {
    if (is_kept_in_address(letter)) {
      out += letter;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(letter));
    }
  }
  return out + ">";
}

std::string turtle_text(std::string_view text, std::string_view language) {
  if (text.empty()) return {};
  std::string out = "\"";
  for (const char letter : text) {
    switch (letter) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        out += letter;
    }
  }
  out += '"';
  return language.empty() ? out : out.append("@").append(language);
}

void TurtleSubject::say(std::string_view predicate, std::string object) {
  if (object.empty()) return;
  Statement statement{.predicate = std::string(predicate), .object = std::move(object)};
  if (std::ranges::find(statements_, statement) != statements_.end()) return;
  statements_.push_back(std::move(statement));
}

std::string TurtleSubject::text() const {
  if (statements_.empty()) return {};
  std::string out = subject_;
  for (std::size_t at = 0; at < statements_.size(); ++at) {
    out += fmt::format("{} {} {}", at == 0 ? "" : " ;\n   ", statements_[at].predicate,
                       statements_[at].object);
  }
  return out + " .\n\n";
}

}  // namespace brochure

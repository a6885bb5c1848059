#pragma once

// Texts that stand in menus, lists and data as they are: titles, names, facts.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace brochure {

/// Why a text cannot stand there, to be read after its name, and what to do about it.
struct PlainTextFault {
  Code code;
  std::string_view reason;  ///< "takes a single line"
  std::string_view help;
};

/// Lines of its own, and characters that no page and no XML file can hold.
std::optional<PlainTextFault> fault_of_plain_text(std::string_view text);

/// A text of at most `most` bytes, cut after a word and marked with "…" where something is left
/// out.
std::string shortened(std::string_view text, std::size_t most);

}  // namespace brochure

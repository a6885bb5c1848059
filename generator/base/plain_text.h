#pragma once

// Texts that stand in menus, lists and data as they are: titles, names, facts.

#include <optional>
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

}  // namespace brochure

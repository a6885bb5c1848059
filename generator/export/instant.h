#pragma once

#include <string>

namespace brochure {

/// The first moment of a day, a month or a year, as Atom, XMP and other formats want it:
/// "2026-11-01T00:00:00Z" of "2026-11".
std::string first_instant(const std::string& date);

}  // namespace brochure

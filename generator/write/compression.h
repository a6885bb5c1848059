#pragma once

// Smaller forms of a file, which servers send to browsers that know them.

#include <string>
#include <string_view>

#include "model/coding.h"

namespace brochure {

/// As small as the coding can make it. The same bytes always give the same: no time and no machine
/// is named.
std::string compressed(std::string_view bytes, Coding coding);

/// Whether what was compressed gives these bytes again. Much quicker than to compress them.
bool unpacks_to(std::string_view packed, Coding coding, std::string_view bytes);

/// Whether a file of this name and size becomes much smaller: it is text, and not very short.
bool is_compressible(std::string_view path, std::size_t size);

}  // namespace brochure

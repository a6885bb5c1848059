#pragma once

// Smaller forms of a file, which servers send to browsers that know them.

#include <array>
#include <string>
#include <string_view>

namespace brochure {

enum class Coding { Gzip, Brotli };

inline constexpr std::array codings{Coding::Gzip, Coding::Brotli};

/// What is put after a file's name: ".gz", ".br".
std::string_view ending_of(Coding coding);

/// As small as the coding can make it. The same bytes always give the same: no time and no machine
/// is named.
std::string compressed(std::string_view bytes, Coding coding);

/// Whether what was compressed gives these bytes again. Much quicker than to compress them.
bool unpacks_to(std::string_view packed, Coding coding, std::string_view bytes);

/// Whether a file of this name and size becomes much smaller: it is text, and not very short.
bool is_compressible(std::string_view path, std::size_t size);

}  // namespace brochure

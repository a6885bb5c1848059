#pragma once

// Text into XHTML without being taken for markup.

#include <string>
#include <string_view>

namespace brochure {

/// Appends text for use between tags or in an attribute with either kind of quote. Characters that
/// neither XML nor HTML may contain are left out.
void append_escaped(std::string_view text, std::string& out);

/// The same as a text of its own.
std::string xml_escaped(std::string_view text);

/// Appends a web address for use in an attribute; what an address may not contain is
/// percent-encoded.
void append_address(std::string_view address, std::string& out);

}  // namespace brochure

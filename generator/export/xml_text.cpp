#include "export/xml_text.h"

#include <sstream>

#include <pugixml.hpp>

namespace brochure {

std::string xml_text(const pugi::xml_document& document) {
  std::ostringstream text;
  document.save(text, " ", pugi::format_indent, pugi::encoding_utf8);
  return text.str();
}

}  // namespace brochure

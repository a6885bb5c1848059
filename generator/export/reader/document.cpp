#include "export/reader/document.h"

#include <fmt/format.h>

#include "base/escape.h"

namespace brochure {
namespace {

std::string meta(const char* name, const std::string& value) {
  if (value.empty()) return {};
  return fmt::format("<meta name=\"{}\" content=\"{}\"/>\n", name, xml_escaped(value));
}

}  // namespace

std::string document_text(const BoundVersion& version, const DocumentParts& parts) {
  const ReaderVersion& about = version.about;
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{0}\" xml:lang=\"{0}\"",
      xml_escaped(about.language));
  if (!about.direction.empty()) out += fmt::format(" dir=\"{}\"", xml_escaped(about.direction));
  out += ">\n<head>\n<meta charset=\"utf-8\"/>\n";
  out += fmt::format("<title>{}</title>\n", xml_escaped(about.title));
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
  out += meta("author", about.publisher) + meta("description", about.description) +
         meta("date", about.date);
  if (!about.address.empty())
    out += fmt::format("<link rel=\"canonical\" href=\"{}\"/>\n", xml_escaped(about.address));
  out += parts.head;
  out += fmt::format("</head>\n<body class=\"reader-version {} theme-{}\">\n{}<main>\n",
                     parts.body_class, about.theme, parts.before);
  for (const BoundChapter& chapter : version.chapters) out += parts.chapters(chapter) + "\n";
  return out + "</main>\n" + parts.foot + "</body>\n</html>\n";
}

}  // namespace brochure

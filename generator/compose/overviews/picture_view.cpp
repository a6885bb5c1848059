#include "compose/overviews/picture_view.h"

#include <utility>

#include "compose/overviews/overview.h"
#include "compose/view_of.h"

namespace brochure {

View picture_view(PictureParts parts, std::vector<Attachment>& attachments) {
  const std::string svg = download_path(parts.name, "svg");
  const std::string csv = download_path(parts.name, "csv");
  attachments.push_back({.path = svg, .content = parts.wide});
  attachments.push_back({.path = csv, .content = std::move(parts.sheet)});
  std::string title = parts.wide.title;
  return view_of({{"wide", std::move(parts.wide)},
                  {"small", std::move(parts.small)},
                  {"title", std::move(title)},
                  {"svg_file", svg},
                  {"csv_file", csv}});
}

std::string address_in_sheet(const Edition& edition, std::string_view path) {
  return edition.site.address.empty() ? std::string(path) : web_address(edition.site, path);
}

}  // namespace brochure

#include "compose/overviews/picture_view.h"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "compose/overviews/overview.h"
#include "compose/view_of.h"

namespace brochure {

View picture_file(std::string_view name, Drawing drawing, std::vector<Attachment>& attachments) {
  const std::string path = download_path(std::string(name) + "-small", "svg");
  View view = view_of({{"file", path},
                       {"width", fmt::format("{:.0f}", drawing.width)},
                       {"height", fmt::format("{:.0f}", drawing.height)},
                       {"title", drawing.title}});
  attachments.push_back({.path = path, .content = std::move(drawing)});
  return view;
}

View picture_view(PictureParts parts, std::vector<Attachment>& attachments) {
  const std::string svg = download_path(parts.name, "svg");
  const std::string csv = download_path(parts.name, "csv");
  attachments.push_back({.path = svg, .content = parts.wide});
  attachments.push_back({.path = csv, .content = std::move(parts.sheet)});
  Phrase title = parts.wide.title;
  return view_of({{"wide", std::move(parts.wide)},
                  {"small", picture_file(parts.name, std::move(parts.small), attachments)},
                  {"title", std::move(title)},
                  {"svg_file", svg},
                  {"csv_file", csv}});
}

std::string address_in_sheet(const Edition& edition, std::string_view path) {
  return edition.site.address.empty() ? std::string(path) : web_address(edition.site, path);
}

}  // namespace brochure

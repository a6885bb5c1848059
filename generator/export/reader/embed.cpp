#include "export/reader/embed.h"

#include <array>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "base/encoding.h"

namespace brochure {
namespace {

/// https://www.iana.org/assignments/media-types
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> media_types{
    {{".woff2", "font/woff2"},
     {".svg", "image/svg+xml"},
     {".png", "image/png"},
     {".jpg", "image/jpeg"},
     {".jpeg", "image/jpeg"},
     {".webp", "image/webp"},
     {".gif", "image/gif"},
     {".avif", "image/avif"}}};

}  // namespace

std::string_view media_type_of(std::string_view path) {
  for (const auto& [ending, type] : media_types) {
    if (path.ends_with(ending)) return type;
  }
  return "application/octet-stream";
}

std::string data_url(std::string_view path, std::string_view bytes) {
  return fmt::format("data:{};base64,{}", media_type_of(path), base64(bytes));
}

std::string with_files_embedded(std::string_view css, std::string_view folder,
                                const SiteFiles& files) {
  constexpr std::string_view mark = "url(\"";
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = css.find(mark); at != std::string_view::npos; at = css.find(mark, at + 1)) {
    const std::size_t begin = at + mark.size();
    const std::size_t end = css.find('"', begin);
    if (end == std::string_view::npos) break;
    const std::string path = (std::filesystem::path(folder) / css.substr(begin, end - begin))
                                 .lexically_normal()
                                 .generic_string();
    const auto bytes = files(path);
    if (!bytes) continue;
    out.append(css.substr(done, begin - done)).append(data_url(path, *bytes));
    done = end;
  }
  return out.append(css.substr(done));
}

std::string with_pictures_embedded(std::string_view xhtml, const SiteFiles& files) {
  const std::string mark = fmt::format("src=\"{}", site_root);
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = xhtml.find(mark); at != std::string_view::npos;
       at = xhtml.find(mark, at + 1)) {
    const std::size_t begin = at + mark.size();
    const std::size_t end = xhtml.find('"', begin);
    const auto path = xhtml.substr(begin, end - begin);
    const auto bytes = files(path);
    if (!bytes) continue;
    out.append(xhtml.substr(done, at - done)).append("src=\"").append(data_url(path, *bytes));
    done = end;
  }
  return out.append(xhtml.substr(done));
}

}  // namespace brochure

#pragma once

// Files put into the text that names them, as data: URLs.

#include <string>
#include <string_view>

#include "export/reader/html_file.h"

namespace brochure {

/// "image/png", by the path's ending.
std::string_view media_type_of(std::string_view path);

/// "data:font/woff2;base64,..."; the type follows from the path's ending.
std::string data_url(std::string_view path, std::string_view bytes);

/// A style sheet whose `url(...)` hold what they named. `folder` is where it stands: "assets/".
/// What is not there stays as it is.
std::string with_files_embedded(std::string_view css, std::string_view folder,
                                const SiteFiles& files);

/// XHTML whose pictures hold what they showed: those whose addresses begin with `site_root`.
std::string with_pictures_embedded(std::string_view xhtml, const SiteFiles& files);

}  // namespace brochure

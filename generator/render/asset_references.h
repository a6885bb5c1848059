#pragma once

// What style sheets and templates say where the name of a file stands.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace brochure {

/// A part of a text that names a file of the site.
struct AssetReference {
  std::size_t begin = 0;
  std::size_t size = 0;
  std::string path;  ///< of the file, from the site's root

  bool operator==(const AssetReference&) const = default;
};

/// What a style sheet names in `url(...)`, `@import` and `image-set(...)`. `path` is where the
/// sheet is published, from whose folder it names files. What stands elsewhere on the web, such as
/// `data:...`, is left out; so are comments. Escapes are not undone.
std::vector<AssetReference> assets_named_in_css(std::string_view css, std::string_view path);

/// Whatever begins with "assets/" in a template's text, up to what cannot be part of a name, or to
/// the text's end.
std::vector<AssetReference> assets_named_in_markup(std::string_view text);

}  // namespace brochure

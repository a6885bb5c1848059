#include "export/reader/html_file.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "base/encoding.h"
#include "export/reader/document.h"
#include "export/reader/embed.h"
#include "export/reader/inline_text.h"
#include "export/reader/needed_faces.h"

namespace brochure {
namespace {

constexpr std::string_view folder_of_styles = "assets/";

/// Only what is in the file, and only this style sheet and this script.
std::string policy_for(const std::string& style, const std::string& script) {
  std::string policy = fmt::format(
      "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; font-src data:; "
      "style-src 'sha256-{}'",
      sha256_base64(style));
  if (!script.empty()) policy += fmt::format("; script-src 'sha256-{}'", sha256_base64(script));
  return policy;
}

/// What a reader sees: names in all languages by which something can be found are no reason to
/// bring along their letters.
std::string letters_in(const BoundVersion& version) {
  std::string all = version.about.title;
  for (std::string_view left = version.screen; !left.empty();) {
    const std::size_t begin = left.find("<template");
    all += left.substr(0, begin);
    left.remove_prefix(std::min(begin, left.size()));
    left.remove_prefix(std::min(left.find("</template>"), left.size()));
  }
  for (const BoundChapter& chapter : version.chapters) all += chapter.xhtml;
  return all;
}

}  // namespace

std::string html_file(const BoundVersion& version, const ReaderLook& look, const SiteFiles& files) {
  const std::string needed =
      with_needed_faces(without_comment_lines(look.style), letters_in(version));
  const std::string style = inline_text(with_files_embedded(needed, folder_of_styles, files));
  const std::string script = look.script.empty() ? "" : inline_text(look.script);
  std::string head = fmt::format(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"/>\n<style>{}</style>\n",
      policy_for(style, script), style);
  std::string foot;
  if (!script.empty()) foot = fmt::format("<script>{}</script>\n", script);
  return document_text(version, {.body_class = "screen",
                                 .head = std::move(head),
                                 .before = version.screen,
                                 .foot = std::move(foot),
                                 .chapters = [&](const BoundChapter& chapter) {
                                   return with_pictures_embedded(chapter.xhtml, files);
                                 }});
}

}  // namespace brochure

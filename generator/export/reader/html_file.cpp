#include "export/reader/html_file.h"

#include <fmt/format.h>

#include "base/encoding.h"
#include "export/reader/document.h"
#include "export/reader/embed.h"

namespace brochure {
namespace {

constexpr std::string_view folder_of_styles = "assets/";

/// Only what is in the file, and only this script.
std::string policy_for(const std::string& script) {
  std::string policy =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  if (!script.empty()) policy += fmt::format("; script-src 'sha256-{}'", sha256_base64(script));
  return policy;
}

}  // namespace

std::string html_file(const BoundVersion& version, const ReaderLook& look, const SiteFiles& files) {
  std::string head = fmt::format(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"/>\n<style>\n{}\n</style>\n",
      policy_for(look.script), with_files_embedded(look.style, folder_of_styles, files));
  std::string foot;
  if (!look.script.empty()) foot = fmt::format("<script>{}</script>\n", look.script);
  return document_text(version, {.body_class = "screen",
                                 .head = std::move(head),
                                 .foot = std::move(foot),
                                 .chapters = [&](const BoundChapter& chapter) {
                                   return with_pictures_embedded(chapter.xhtml, files);
                                 }});
}

}  // namespace brochure

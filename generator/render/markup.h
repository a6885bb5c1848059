#pragma once

// Composed prose as XHTML: well-formed XML that is valid HTML as well.

#include <string>
#include <string_view>

#include "model/picture_file.h"
#include "model/prose.h"
#include "model/theme.h"

namespace brochure {

/// How prose and pictures are set into a page.
struct MarkupSetting {
  std::string_view root;  ///< from the page to the site's root; put before paths within the site
  std::string_view id_prefix;        ///< put before the ids of headings and footnotes
  std::string_view notes = "Notes";  ///< heading of the footnotes
  std::string_view back_to_text = "Back to the text";  ///< from a footnote to its mark
  std::string_view table = "Table";  ///< name of the region in which a table scrolls
  const Themes* themes = nullptr;    ///< whose signs pictures show; none: no pictures
  std::string_view theme = {};       ///< that of the page

  /// Attributes that say the language of the interface's words, and of the content within such.
  std::string_view interface_marks;
  std::string_view content_marks;
  bool right_to_left = false;  ///< whether the content is written so

  const PictureFiles* pictures = nullptr;  ///< what is known of pictures' files, if anything
};

/// Headings begin at level 2 and never go down by more than one level at a time. The footnotes, if
/// there are any, stand at the end.
std::string to_xhtml(const Prose& prose, const MarkupSetting& setting);
std::string to_xhtml(const Inlines& inlines, const MarkupSetting& setting);

}  // namespace brochure

#pragma once

// A picture on a page: as it is shown, and its files.

#include <string_view>
#include <vector>

#include "compose/edition.h"
#include "model/view.h"

namespace brochure {

/// The parts of a picture. `small` is for screens on which `wide` could not be read.
struct PictureParts {
  std::string_view name;  ///< of its files: "map"
  Drawing wide;
  Drawing small;
  Sheet sheet;
};

/// A picture as a file that pages show: `file`, `width`, `height` and `title`. The file is added to
/// `attachments`.
View picture_file(std::string_view name, Drawing drawing, std::vector<Attachment>& attachments);

/// `wide`, `small`, `title`, `svg_file` and `csv_file`; `small` is a file. All files are added to
/// `attachments`.
View picture_view(PictureParts parts, std::vector<Attachment>& attachments);

/// Where a page can be found, for a spreadsheet: on the web; while the site has no address, below
/// its root.
std::string address_in_sheet(const Edition& edition, std::string_view path);

}  // namespace brochure

#pragma once

// A reader version as the text of one XHTML document.

#include <functional>
#include <string>

#include "export/reader/bound_version.h"

namespace brochure {

/// What a format puts around and into the chapters.
struct DocumentParts {
  std::string body_class;
  std::string head;                                          ///< at the end of <head>
  std::string before;                                        ///< the text, in <body>
  std::string foot;                                          ///< at the end of <body>
  std::function<std::string(const BoundChapter&)> chapters;  ///< the text of each
};

/// Read as HTML and as XML it is the same.
std::string document_text(const BoundVersion& version, const DocumentParts& parts);

}  // namespace brochure

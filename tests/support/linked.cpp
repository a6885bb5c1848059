#include "support/linked.h"

#include <algorithm>
#include <utility>

#include <doctest/doctest.h>

#include "link/link.h"
#include "read/collection.h"

namespace brochure {

LinkedCollection linked_from(Sources files) {
  std::ranges::sort(files, {}, &SourceFile::path);
  Diagnostics diagnostics;
  FolderContents contents;
  for (SourceFile& file : files) {
    if (file.path.ends_with(".md") || file.path.ends_with(".toml")) {
      contents.texts.push_back(std::move(file));
    } else {
      contents.others.push_back(std::move(file.path));
    }
  }
  LinkedCollection linked = link(read_collection(std::move(contents), diagnostics), diagnostics);
  const Problems problems = problems_in(linked.collection.sources, diagnostics);
  INFO(report_as_text(problems, Colours::Off));
  REQUIRE_FALSE(has_errors(problems));
  return linked;
}

}  // namespace brochure

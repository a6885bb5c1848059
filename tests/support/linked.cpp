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
  LinkedCollection linked =
      link(read_collection({.texts = std::move(files)}, diagnostics), diagnostics);
  const Problems problems = problems_in(linked.collection.sources, diagnostics);
  INFO(report_as_text(problems, Colour::Off));
  REQUIRE_FALSE(has_errors(problems));
  return linked;
}

}  // namespace brochure

#pragma once

// A table of contents for language models, https://llmstxt.org

#include "model/linked.h"
#include "model/output.h"
#include "model/page_record.h"
#include "model/site.h"

namespace brochure {

inline constexpr const char* llms_path = "llms.txt";

/// Every page by the address of its Markdown, with a sentence: the lists, each toolkit with what is
/// in it, then everything else by kind. Notes, documents and the site's own pages are marked as
/// what can be left out.
Output llms(const Site& site, const LinkedCollection& linked, const PageRecords& pages);

}  // namespace brochure

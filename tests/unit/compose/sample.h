#pragma once

// A small collection in which every kind is there, and ways to look into the views of its pages.

#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "compose/compose.h"

namespace brochure {

struct Sample {
  LinkedCollection linked;
  Site site;
  Words words;  ///< those of the base theme
  std::vector<PageRequest> plan;
};

/// The sample collection; files of the same path are replaced, others added.
Sample sample_with(Sources files = {});

/// The files of one more page, "films.html", with a video of each sort.
Sources page_with_videos();

/// The page at this path. Fails the test if there is none.
PageView page_at(const Sample& sample, std::string_view path);

/// A value of a view by its way, such as "cases.items.0.title". Fails the test if it is not there.
const View& value_at(const PageView& page, std::string_view way);

/// What a template would show of it: the text of texts and prose, the number of a list's items,
/// "yes" or "no" of flags, "there" of objects.
std::string shown(const PageView& page, std::string_view way);

/// Every text in a page's view, prose included, with its way.
struct FoundText {
  std::string way;
  std::string text;
};
std::vector<FoundText> texts_of(const PageView& page);

/// The addresses within the site that the page links to, in its values and in its prose.
std::vector<std::string> addresses_of(const PageView& page);

}  // namespace brochure

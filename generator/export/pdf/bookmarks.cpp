#include "export/pdf/bookmarks.h"

#include <cstddef>
#include <utility>

#include "export/reader/xhtml.h"

namespace brochure {
namespace {

void collect(const std::vector<QPDFOutlineObjectHelper>& bookmarks,
             std::vector<QPDFOutlineObjectHelper>& found) {
  for (QPDFOutlineObjectHelper bookmark : bookmarks) {
    found.push_back(bookmark);
    collect(bookmark.getKids(), found);
  }
}

std::vector<QPDFOutlineObjectHelper> bookmarks_in(QPDF& document) {
  std::vector<QPDFOutlineObjectHelper> found;
  collect(QPDFOutlineDocumentHelper(document).getTopLevelOutlines(), found);
  return found;
}

}  // namespace

std::vector<std::string> titles_of_bookmarks(const BoundVersion& version) {
  std::vector<std::string> titles;
  for (const BoundChapter& chapter : version.chapters) {
    for (std::string& text : heading_texts(chapter.xhtml)) titles.push_back(std::move(text));
  }
  return titles;
}

std::vector<std::string> titles_of_bookmarks(QPDF& document) {
  std::vector<QPDFOutlineObjectHelper> bookmarks = bookmarks_in(document);
  std::vector<std::string> titles;
  titles.reserve(bookmarks.size());
  for (QPDFOutlineObjectHelper& bookmark : bookmarks) titles.push_back(bookmark.getTitle());
  return titles;
}

void name_bookmarks(QPDF& document, const BoundVersion& version) {
  const std::vector<std::string> titles = titles_of_bookmarks(version);
  std::vector<QPDFOutlineObjectHelper> bookmarks = bookmarks_in(document);
  if (bookmarks.size() != titles.size()) return;
  for (std::size_t index = 0; index < bookmarks.size(); ++index) {
    QPDFObjectHandle bookmark = bookmarks[index].getObjectHandle();
    bookmark.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(titles[index]));
  }
}

}  // namespace brochure

#include "export/epub/book.h"

#include <algorithm>
#include <array>
#include <utility>

#include "export/reader/xhtml.h"

namespace brochure {
namespace {

constexpr std::string_view contents_kind = "contents";
constexpr std::string_view heading_kind = "heading";
constexpr std::size_t level_of_parts = 2;

/// Reports are long, so their chapters have files of their own.
constexpr std::string_view finding_kind = "finding";
constexpr std::size_t level_of_report_chapters = 3;

constexpr std::array<std::string_view, 4> kinds_in_front{"cover", "about", "imprint",
                                                         contents_kind};
constexpr std::array<std::string_view, 4> kinds_at_the_end{"glossary", "cities", "sources",
                                                           "links"};

/// By the templates that show them.
constexpr std::array<std::pair<std::string_view, BookRole>, 9> roles{{
    {"cover", {"titlepage", ""}},
    {"about", {"preamble", ""}},
    {"imprint", {"copyright-page", ""}},
    {"toolkit", {"introduction", "doc-introduction"}},
    {"key-factor", {"chapter", "doc-chapter"}},
    {"glossary", {"glossary", "doc-glossary"}},
    {"cities", {"index", "doc-index"}},
    {"sources", {"bibliography", "doc-bibliography"}},
    {"links", {"appendix", "doc-appendix"}},
}};

template <class Kinds>
bool is_one_of(const Kinds& kinds, std::string_view kind) {
  return std::ranges::find(kinds, kind) != kinds.end();
}

BookMatter matter_of(const BoundChapter& chapter) {
  if (is_one_of(kinds_in_front, chapter.kind)) return BookMatter::Front;
  return is_one_of(kinds_at_the_end, chapter.kind) || chapter.id == "notes" ? BookMatter::Back
                                                                            : BookMatter::Body;
}

/// A group's heading stands above its first key factor, not alone.
bool begins_file(const std::vector<BoundChapter>& chapters, std::size_t index) {
  const BoundChapter& chapter = chapters[index];
  if (index == 0 || chapter.level <= level_of_parts) return true;
  if (chapter.kind == finding_kind && chapter.level <= level_of_report_chapters) return true;
  const BoundChapter& before = chapters[index - 1];
  return chapter.starts_on_a_page && !(before.kind == heading_kind && before.level < chapter.level);
}

}  // namespace

std::vector<BookFile> book_files(const std::vector<BoundChapter>& chapters) {
  std::vector<BookFile> files;
  for (std::size_t index = 0; index < chapters.size(); ++index) {
    const BoundChapter& chapter = chapters[index];
    const bool is_contents = chapter.kind == contents_kind;
    if (begins_file(chapters, index)) {
      files.push_back({.name = is_contents ? book_contents_file : chapter.id + ".xhtml",
                       .title = chapter.title,
                       .theme = chapter.theme,
                       .matter = matter_of(chapter),
                       .chapters = {}});
      // "cover" is the page with the picture.
      if (chapter.id == "cover") files.back().name = "title.xhtml";
    }
    if (!is_contents) files.back().chapters.push_back(index);
  }
  return files;
}

IdFiles files_by_id(const BoundVersion& version, const std::vector<BookFile>& files) {
  IdFiles by_id;
  for (const BookFile& file : files) {
    for (const std::size_t index : file.chapters) {
      pugi::xml_document document;
      read_xhtml(version.chapters[index].xhtml, document);
      for (const auto& found : document.select_nodes("//@id")) {
        by_id.try_emplace(found.attribute().value(), file.name);
      }
    }
  }
  return by_id;
}

BookRole book_role(const BoundChapter& chapter) {
  const auto found = std::ranges::find(roles, std::string_view(chapter.kind),
                                       [](const auto& entry) { return entry.first; });
  return found == roles.end() ? BookRole{} : found->second;
}

}  // namespace brochure

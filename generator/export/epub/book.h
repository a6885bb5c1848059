#pragma once

// A reader version as the files of an e-book.

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "export/reader/bound_version.h"

namespace brochure {

inline constexpr const char* book_contents_file = "nav.xhtml";
inline constexpr const char* book_cover_file = "cover.xhtml";
inline constexpr const char* book_cover_picture = "cover.png";

/// Which part of a book a file belongs to, in the words of EPUB.
enum class BookMatter { Front, Body, Back };

/// Chapters that are read without a break: a key factor with its cases, all context factors.
struct BookFile {
  std::string name;  ///< "key-factor.neighbourhoods.resources.xhtml"
  std::string title;
  std::string theme;
  BookMatter matter = BookMatter::Body;
  std::vector<std::size_t> chapters;  ///< places in the version
};

/// The files in reading order. The chapter of the contents is a file with the name
/// `book_contents_file` and no chapters: a book has its own way of telling them.
std::vector<BookFile> book_files(const std::vector<BoundChapter>& chapters);

/// Where ids are found: by the id, the name of the file.
using IdFiles = std::map<std::string, std::string, std::less<>>;

/// The ids in all chapters.
IdFiles files_by_id(const BoundVersion& version, const std::vector<BookFile>& files);

/// What a chapter is in the vocabularies of e-books; empty where they have no word for it.
struct BookRole {
  std::string_view type;  ///< https://www.w3.org/TR/epub-ssv-11/
  std::string_view role;  ///< https://www.w3.org/TR/dpub-aria-1.1/
};

BookRole book_role(const BoundChapter& chapter);

}  // namespace brochure

#pragma once

// A reader version as a document for word processors: Office Open XML, ISO/IEC 29500. Pandoc writes
// the text; what it needs is made before, and what it leaves out is put in afterwards.

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/zip_archive.h"
#include "export/docx/bookmarks.h"
#include "export/reader/bound_version.h"
#include "export/reader/html_file.h"
#include "export/reader/page_numbers.h"
#include "model/theme.h"

namespace brochure {

/// What is said of numbers of pages: with each, and once in the note on the version, since they are
/// reckoned until a word processor sets them.
struct DocxWords {
  PaperWords numbers;
  std::string on_numbers;  ///< a sentence; may be empty
  std::string language;    ///< of the sentence
};

/// What a document has beside the version's texts.
struct DocxLook {
  std::map<std::string, std::string, std::less<>> tokens;  ///< of its theme
  Paper paper = Paper::A4;
  PaperWords words;
  std::string cover;  ///< a PNG picture that lies below the words of the first page; may be empty
};

/// A drawing in SVG as a PNG picture, so many pixels wide.
using Rasterize = std::function<std::string(const std::string& svg, int pixels)>;

/// A heading that the contents name: the first of a chapter.
struct DocxHeading {
  std::string bookmark;
  std::string title;
  std::size_t level = 1;  ///< as word processors count: the document's title has none
  bool starts_on_a_page = false;
};

/// The text as pandoc reads it, and the pictures beside it.
struct PreparedDocx {
  std::string page;
  std::vector<ZipEntry> pictures;
  std::vector<DocxHeading> headings;
};

/// A filter for pandoc, in Lua: footnotes become footnotes, and what is written in the document's
/// own XML goes into it as it is.
extern const char* const pandoc_filter;

/// Puts into HTML that pandoc understands what it would lose otherwise: which style a paragraph
/// has, languages, lists of terms, footnotes, numbers of pages, the contents.
PreparedDocx prepare_docx(const BoundVersion& version, const DocxWords& words,
                          const SiteFiles& files, const Rasterize& rasterize);

/// Pandoc's own reference document in the look of a theme: styles, colours, faces, paper, running
/// heads.
std::string reference_docx(const std::string& default_reference, const ReaderVersion& about,
                           const DocxLook& look);

/// What pandoc wrote, with what it left out: numbers of pages, languages, words for drawings,
/// headers of tables, properties. The same bytes for the same text.
std::string finished_docx(const std::string& written, const ReaderVersion& about,
                          const std::vector<DocxHeading>& headings);

}  // namespace brochure

#pragma once

// Paper, margins, and what stands above and below the text.

#include <string>

#include "model/reader_version.h"

namespace brochure {

struct WordPaper {
  int width = 0;  ///< in twentieths of a point, as all lengths here
  int height = 0;
};

WordPaper word_paper(Paper paper);

/// How wide the text is.
int word_measure(Paper paper);

/// The properties of the document's one section, which has heads and feet.
std::string word_section(Paper paper);

/// Above the text: its chapter, which word processors look up; till then, what the document is.
std::string word_head(const ReaderVersion& about);

/// Below it: the document, and "12 of 68" in the words of `page_of`.
std::string word_foot(const ReaderVersion& about, const std::string& page_of);

/// Above the first page's text, where nothing is said: the picture that lies below it.
std::string word_cover_head(Paper paper, bool has_picture);

/// Below the first page's text: nothing.
std::string word_cover_foot();

}  // namespace brochure

#pragma once

// A reader version put together: chapters as XHTML whose references lead to one another. All
// formats are made of this.

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/reader_version.h"

namespace brochure {

/// What stands between a chapter's id and an id within it.
inline constexpr std::string_view id_joint = "--";

/// A chapter as an element of XHTML, <section>. In it, `href="#..."` leads to an id of any chapter;
/// pictures have addresses that begin with `site_root`; what leads out of the document has
/// `data-link`, its number in the list of links.
struct BoundChapter {
  std::string id;
  std::string kind;  ///< by its template: "key-factor"
  std::size_t level = 2;
  std::string title;  ///< plain, on one line
  std::string theme;
  bool starts_on_a_page = false;
  bool leads_on = false;
  std::string xhtml;
};

struct BoundVersion {
  ReaderVersion about;  ///< without its chapters
  std::vector<BoundChapter> chapters;
  std::vector<std::string> links;     ///< addresses of what is outside, as numbered from 1
  std::vector<std::string> pictures;  ///< those it shows, by their path below the site's root
  std::string screen;                 ///< stands before the chapters in a browser; XHTML
};

/// What the document needs beside the chapters' own texts.
struct BindingWords {
  std::string site_address;  ///< of the full brochure; empty while it has none
  std::string code_title;    ///< what a code for cameras is, before the address it says
  std::string sign;          ///< of the theme, SVG; may be empty
  std::string screen;        ///< one element, with a place for the contents; may be empty
};

/// `rendered` is what each chapter's template made, in order. Headings take the level of their
/// chapter, ids become unique; a reference to a page that has a place here leads to that, any other
/// to the page in the full brochure, or nowhere while that has no address. The lists of contents
/// and of links are written.
BoundVersion bind(const ReaderVersion& version, const std::vector<std::string>& rendered,
                  const BindingWords& words);

}  // namespace brochure

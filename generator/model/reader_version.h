#pragma once

// A toolkit, or the whole collection, as one document: for reporting, for paper, for e-readers.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/view.h"

namespace brochure {

/// What stands before the addresses of the site in a chapter, so that they are told apart from
/// those within the document until it is put together.
inline constexpr std::string_view site_root = "brochure:";

/// What the version of the whole collection is called, in commands and in the names of its files.
inline constexpr const char* name_of_collection = "all";

/// A place in the document that stands for a page of the site.
struct Anchor {
  std::string path;  ///< of the page: "cities/ghent.html"
  std::string id;    ///< of the element within its chapter; empty: the chapter itself

  bool operator==(const Anchor&) const = default;
};

/// A piece of the document with a heading of its own.
struct Chapter {
  std::string id;         ///< of its beginning, unique in the document: "case.ghent-dampoort"
  std::size_t level = 2;  ///< of its heading; 1 is the document's title
  bool starts_on_a_page = false;  ///< on paper: at the head of one
  bool leads_on = false;          ///< a heading above a chapter that would else start there
  PageView page;                  ///< what it shows, through a template of reader versions
  std::vector<Anchor> anchors;
};

/// The forms a version is made in, in the order in which they are offered.
enum class ReaderFormat { Pdf, Docx, Epub, Html, Zip, Data };

/// As people write them and files end: "pdf".
std::string_view name_of(ReaderFormat format);

/// Whether it is the version's text as one document; the others are made of the collection.
bool is_document(ReaderFormat format);

inline constexpr std::array all_reader_formats{ReaderFormat::Pdf,  ReaderFormat::Docx,
                                               ReaderFormat::Epub, ReaderFormat::Html,
                                               ReaderFormat::Zip,  ReaderFormat::Data};

/// What a version is printed on.
enum class Paper { A4, Letter };

/// Whether the form knows the size of paper.
bool is_for_paper(ReaderFormat format);

struct ReaderVersion {
  std::string name;  ///< of its files: "neighbourhoods"
  std::string title;
  std::string label;  ///< what it is: "ImpleMentoring · Toolkit · 2014"
  std::string theme;
  std::string language;
  std::string direction;  ///< "rtl", or empty
  std::string publisher;
  std::string description;
  std::string date;     ///< of the newest part, "2026-11-20"; may be empty
  std::string address;  ///< of the full brochure's page on the web; empty while it has none
  PageView screen;      ///< what stands around the text where it is read in a browser
  std::vector<Chapter> chapters;
};

}  // namespace brochure

#pragma once

// A file of an e-book: chapters as an XHTML document of their own.

#include <string>

#include <pugixml.hpp>

#include "export/epub/book.h"
#include "model/reader_version.h"

namespace brochure {

/// From a file of a book to a place in it: "#resources", or "other.xhtml#resources".
std::string address_in_book(const std::string& id, const std::string& from, const IdFiles& ids);

/// Puts an empty document into `document`, with a title, a style sheet and the book's language.
/// Gives its body.
pugi::xml_node begin_book_page(const ReaderVersion& about, const std::string& title,
                               const std::string& theme, pugi::xml_document& document);

/// The chapters of a file. References lead to the files of the book, pictures to those in it. False
/// if there are references to what is not in the book; of these the words alone are left.
bool write_book_text(const BoundVersion& version, const BookFile& file, const IdFiles& ids,
                     pugi::xml_document& document);

/// A document as the bytes of its file.
std::string book_page_bytes(const pugi::xml_document& document);

}  // namespace brochure

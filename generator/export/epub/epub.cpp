#include "export/epub/epub.h"

#include <array>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/encoding.h"
#include "base/zip_archive.h"
#include "export/epub/accessibility.h"
#include "export/epub/book_navigation.h"
#include "export/epub/book_package.h"
#include "export/epub/book_text.h"
#include "export/interface_word.h"
#include "export/reader/embed.h"

namespace brochure {
namespace {

constexpr const char* type_of_text = "application/xhtml+xml";
constexpr const char* folder_of_book = "EPUB/";

class BookMaker {
 public:
  BookMaker(const BoundVersion& version, const BookParts& parts, const Words& words)
      : version_(version),
        parts_(parts),
        words_(words),
        files_(book_files(version.chapters)),
        ids_(files_by_id(version, files_)) {}

  void add_cover() {
    if (parts_.cover.empty()) return;
    items_.push_back({.path = book_cover_picture,
                      .media_type = "image/png",
                      .properties = "cover-image",
                      .bytes = parts_.cover});
    pugi::xml_document document;
    const std::string title = interface_word(words_, "epub_cover");
    pugi::xml_node body = begin_book_page(version_.about, title, version_.about.theme, document);
    body.append_attribute("epub:type") = "frontmatter";
    body.append_attribute("class") = "cover-page";
    pugi::xml_node section = body.append_child("section");
    section.append_attribute("epub:type") = "cover";
    pugi::xml_node picture = section.append_child("img");
    picture.append_attribute("role") = "doc-cover";
    picture.append_attribute("src") = book_cover_picture;
    picture.append_attribute("alt") =
        (title + interface_word(words_, "colon") + " " + version_.about.title).c_str();
    add_text(book_cover_file, document, "");
  }

  void add_texts() {
    for (const BookFile& file : files_) {
      pugi::xml_document document;
      if (file.name == book_contents_file) {
        write_book_navigation(version_, files_, ids_, parts_, words_, document);
        add_text(file.name, document, "nav");
      } else {
        if (!write_book_text(version_, file, ids_, document)) findings_.has_lost_links = true;
        add_text(file.name, document, "");
      }
    }
  }

  void add_styles() {
    std::set<std::string> themes{version_.about.theme};
    for (const BookFile& file : files_) themes.insert(file.theme);
    for (const std::string& theme : themes) {
      const auto style = parts_.styles.find(theme);
      items_.push_back({.path = theme + ".css",
                        .media_type = "text/css",
                        .bytes = style == parts_.styles.end() ? "" : style->second});
    }
  }

  void add_pictures(const SiteFiles& files) {
    const std::set<std::string> paths(version_.pictures.begin(), version_.pictures.end());
    for (const std::string& path : paths) {
      if (auto bytes = files(path)) {
        items_.push_back({.path = path,
                          .media_type = std::string(media_type_of(path)),
                          .bytes = std::move(*bytes)});
      }
    }
  }

  std::string packed() {
    findings_.has_pages = !parts_.pages.empty();
    // Without an address of the site, references to what is outside have lost theirs.
    if (version_.about.address.empty()) findings_.has_lost_links = true;
    std::vector<ZipEntry> entries{
        // First, as it is: that is how a file is known to be a book.
        {.path = "mimetype", .bytes = "application/epub+zip", .is_stored = true},
        {.path = "META-INF/container.xml", .bytes = book_container()},
        {.path = book_package_path,
         .bytes =
             book_package(version_.about, parts_, items_, accessibility_of(findings_, words_))}};
    for (BookItem& item : items_) {
      entries.push_back({.path = folder_of_book + item.path, .bytes = std::move(item.bytes)});
    }
    return zip_archive(entries);
  }

 private:
  void add_text(const std::string& name, const pugi::xml_document& document,
                std::string properties) {
    look_through(document.child("html").child("body"), findings_);
    if (document.select_node("//svg")) properties += properties.empty() ? "svg" : " svg";
    items_.push_back({.path = name,
                      .media_type = type_of_text,
                      .properties = std::move(properties),
                      .is_read = true,
                      .bytes = book_page_bytes(document)});
  }

  const BoundVersion& version_;
  const BookParts& parts_;
  const Words& words_;
  std::vector<BookFile> files_;
  IdFiles ids_;
  std::vector<BookItem> items_;
  BookFindings findings_;
};

}  // namespace

std::string epub_file(const BoundVersion& version, const BookParts& parts, const Words& words,
                      const SiteFiles& files) {
  BookMaker maker(version, parts, words);
  maker.add_cover();
  maker.add_texts();
  maker.add_styles();
  maker.add_pictures(files);
  return maker.packed();
}

std::string book_identifier(const std::string& address, const std::string& name) {
  // RFC 9562, version 8: sixteen bytes of our own making, but for the version and its variant.
  constexpr std::size_t size = 16;
  std::array<unsigned char, size> bytes{};
  const std::string digest = sha256(address + '\0' + name);
  for (std::size_t at = 0; at < size; ++at) bytes.at(at) = static_cast<unsigned char>(digest[at]);
  bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0FU) | 0x80U);
  bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3FU) | 0x80U);
  std::string text = "urn:uuid:";
  for (std::size_t at = 0; at < size; ++at) {
    if (at == 4 || at == 6 || at == 8 || at == 10) text += '-';
    text += fmt::format("{:02x}", bytes.at(at));
  }
  return text;
}

}  // namespace brochure

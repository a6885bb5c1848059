#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "export/docx/contents_field.h"
#include "export/docx/docx.h"
#include "export/docx/fields.h"
#include "export/docx/prepare_parts.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

constexpr std::size_t level_of_document_title = 1;
constexpr std::string_view kind_of_contents = "contents";
constexpr std::string_view kind_of_note_on_version = "about";

constexpr int pixels_of_code = 600;
constexpr int width_of_code = 113;  // in pixels of CSS: 30 mm

/// Pictures, put beside the page under names that are safe everywhere.
class PictureKeeper {
 public:
  PictureKeeper(const SiteFiles& files, const Rasterize& rasterize, std::vector<ZipEntry>& kept)
      : files_(files), rasterize_(rasterize), kept_(kept) {}

  void keep_pictures(const pugi::xml_node& root) {
    for (const auto& found : root.select_nodes(".//img")) {
      pugi::xml_node image = found.node();
      auto source = image.attribute("src");
      const std::string_view written = source.value();
      if (!written.starts_with(site_root)) continue;
      const std::string path(written.substr(site_root.size()));
      if (const auto bytes = files_(path)) {
        source = kept(std::filesystem::path(path).extension().string(), *bytes).c_str();
      } else {
        image.parent()
            .insert_child_before(pugi::node_pcdata, image)
            .set_value(image.attribute("alt").value());
        image.parent().remove_child(image);
      }
    }
  }

  void keep_drawings(const pugi::xml_node& root) {
    for (const auto& found : root.select_nodes(".//svg")) {
      pugi::xml_node drawing = found.node();
      const std::string words = drawing.attribute("aria-label").value();
      if (!words.empty()) {
        const std::string name = kept(".png", rasterize_(written_xhtml(drawing), pixels_of_code));
        pugi::xml_node line = drawing.parent().insert_child_before("p", drawing);
        pugi::xml_node image = line.append_child("img");
        image.append_attribute("src") = name.c_str();
        image.append_attribute("alt") = words.c_str();
        image.append_attribute("width") = width_of_code;
        image.append_attribute("height") = width_of_code;
        give_style(line, "Figure");
      }
      drawing.parent().remove_child(drawing);
    }
  }

 private:
  std::string kept(const std::string& ending, const std::string& bytes) {
    std::string name = fmt::format("picture-{}{}", kept_.size() + 1, ending);
    kept_.push_back({.path = name, .bytes = bytes});
    return name;
  }

  const SiteFiles& files_;
  const Rasterize& rasterize_;
  std::vector<ZipEntry>& kept_;
};

std::vector<DocxHeading> headings_of_chapters(const BoundVersion& version,
                                              const Bookmarks& bookmarks) {
  std::vector<DocxHeading> headings;
  for (const BoundChapter& chapter : version.chapters) {
    if (chapter.level <= level_of_document_title || chapter.kind == kind_of_contents) continue;
    headings.push_back({.bookmark = bookmark_for(chapter.id, bookmarks),
                        .title = chapter.title,
                        .level = chapter.level - 1,
                        .starts_on_a_page = chapter.starts_on_a_page});
  }
  return headings;
}

void fill_contents(const pugi::xml_node& root, const std::vector<DocxHeading>& headings) {
  for (const auto& found : root.select_nodes(".//nav[@class='contents']")) {
    pugi::xml_node list = found.node();
    pugi::xml_node field = list.parent().insert_child_before("pre", list);
    field.append_attribute("class") = "docx";
    field.text() = contents_field(headings).c_str();
    list.parent().remove_child(list);
  }
}

/// Below the other sentences.
void say_of_numbers(const pugi::xml_node& root, const DocxWords& words) {
  pugi::xml_node last;
  for (const auto& found : root.select_nodes("./p")) last = found.node();
  if (words.on_numbers.empty() || !last) return;
  pugi::xml_node sentence = last.parent().insert_child_after("p", last);
  sentence.append_attribute("lang") = words.language.c_str();
  sentence.text() = words.on_numbers.c_str();
}

}  // namespace

PreparedDocx prepare_docx(const BoundVersion& version, const DocxWords& words,
                          const SiteFiles& files, const Rasterize& rasterize) {
  const Bookmarks bookmarks = bookmarks_of(version);
  PreparedDocx prepared;
  prepared.headings = headings_of_chapters(version, bookmarks);
  PictureKeeper keeper(files, rasterize, prepared.pictures);
  for (const BoundChapter& chapter : version.chapters) {
    pugi::xml_document document;
    read_xhtml(with_page_numbers(chapter.xhtml, {}, words.numbers), document);
    const pugi::xml_node root = document.first_child();
    fill_contents(root, prepared.headings);
    if (chapter.kind == kind_of_note_on_version) say_of_numbers(root, words);
    prepare_footnotes(root);
    prepare_bookmarks(root, bookmarks);
    prepare_lists(root);
    prepare_headings(root);
    keeper.keep_drawings(root);
    keeper.keep_pictures(root);
    prepare_paragraphs(root);
    prepare_links(root, bookmarks);
    prepare_words(root, version.about.language);
    prepared.page += written_xhtml(root) + "\n";
  }
  prepared.page = fmt::format("<!DOCTYPE html>\n<html><body>\n{}</body></html>\n", prepared.page);
  return prepared;
}

}  // namespace brochure

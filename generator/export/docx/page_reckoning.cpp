#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "export/docx/finish_parts.h"
#include "export/docx/word_lengths.h"

namespace brochure {
namespace {

// In sizes of the letters. Running text in Georgia, which styles name: some letters are wider, many
// narrower, and blanks count too.
constexpr double width_of_a_letter = 0.47;
// Likewise from line to line, in Georgia and the faces that stand in for it.
constexpr double height_of_a_line = 1.17;

constexpr double single_line = 240;  // as w:line has it
constexpr double twentieths_of_half_point = 10;
constexpr double lines_below_a_heading = 4;  // that go along with it, and their room

/// What a style says of room, with what it is based on.
struct Room {
  double size = 21;  ///< of letters, in half points
  double before = 0;
  double after = 0;
  double line = single_line;
  double left = 0;
  double right = 0;
  bool keeps_next = false;
  bool begins_page = false;
};

void read_number(const pugi::xml_node& node, const char* name, double& number) {
  if (const auto attribute = node.attribute(name)) number = attribute.as_double();
}

void read_room(const pugi::xml_node& paragraph, const pugi::xml_node& words, Room& room) {
  const pugi::xml_node spacing = paragraph.child("w:spacing");
  read_number(spacing, "w:before", room.before);
  read_number(spacing, "w:after", room.after);
  read_number(spacing, "w:line", room.line);
  read_number(paragraph.child("w:ind"), "w:left", room.left);
  read_number(paragraph.child("w:ind"), "w:right", room.right);
  read_number(words.child("w:sz"), "w:val", room.size);
  room.keeps_next = room.keeps_next || paragraph.child("w:keepNext");
  room.begins_page = room.begins_page || paragraph.child("w:pageBreakBefore");
}

class Styles {
 public:
  explicit Styles(const pugi::xml_node& styles) {
    const pugi::xml_node defaults = styles.child("w:docDefaults");
    read_room(defaults.child("w:pPrDefault").child("w:pPr"),
              defaults.child("w:rPrDefault").child("w:rPr"), defaults_);
    for (const pugi::xml_node& style : styles.children("w:style"))
      by_id_.emplace(style.attribute("w:styleId").value(), style);
  }

  Room room(const std::string& id) const {
    const auto style = by_id_.find(id);
    if (style == by_id_.end()) return defaults_;
    Room found = room(style->second.child("w:basedOn").attribute("w:val").value());
    read_room(style->second.child("w:pPr"), style->second.child("w:rPr"), found);
    return found;
  }

 private:
  Room defaults_;
  std::map<std::string, pugi::xml_node> by_id_;
};

std::size_t letters_in(const pugi::xml_node& paragraph) {
  std::size_t letters = 0;
  for (const auto& found : paragraph.select_nodes(".//w:t")) {
    const std::string_view text = found.node().text().get();
    letters += static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
  }
  return letters;
}

class Reckoning {
 public:
  Reckoning(const pugi::xml_node& styles, double across, double down)
      : styles_(styles), across_(across), down_(down) {}

  void put(const pugi::xml_node& block) {
    const std::string_view name = block.name();
    if (name == "w:bookmarkStart") note_bookmark(block);
    if (name == "w:p") put_paragraph(block);
    if (name == "w:tbl") put_table(block);
    if (name == "w:sdt") {
      for (const pugi::xml_node& inner : block.child("w:sdtContent").children()) put(inner);
    }
  }

  BookmarkPages take_pages() { return std::move(pages_); }

 private:
  double height_of(const pugi::xml_node& paragraph, double across, Room& room) const {
    room = styles_.room(style_of_paragraph(paragraph));
    read_room(paragraph.child("w:pPr"), {}, room);
    if (paragraph.select_node("./w:pPr/w:numPr"))
      room.left = std::max(room.left, static_cast<double>(word_length::number));
    const double letter = room.size * twentieths_of_half_point * width_of_a_letter;
    const double measure = std::max(across - room.left - room.right, letter);
    double lines = std::ceil(static_cast<double>(letters_in(paragraph)) * letter / measure);
    lines = std::max(lines, 1.0) + static_cast<double>(paragraph.select_nodes(".//w:br").size());
    double height =
        lines * room.size * twentieths_of_half_point * height_of_a_line * (room.line / single_line);
    for (const auto& found : paragraph.select_nodes(".//wp:inline/wp:extent/@cy"))
      height += found.attribute().as_double() / word_length::units_of_drawings;
    return height;
  }

  void put_paragraph(const pugi::xml_node& paragraph) {
    Room room;
    const double height = height_of(paragraph, across_, room);
    const double gap = at_ == 0 ? 0 : std::max(room.before, gap_);
    const double line = room.size * twentieths_of_half_point * (room.line / single_line);
    // A heading goes along with the lines below it.
    const double needed =
        room.keeps_next ? height + lines_below_a_heading * line : std::min(height, 2 * line);
    if (room.begins_page && at_ > 0) begin_page();
    if (at_ > 0 && at_ + gap + needed > down_) begin_page();
    if (at_ > 0) at_ += gap;
    for (const pugi::xml_node& mark : paragraph.children("w:bookmarkStart")) note_bookmark(mark);
    take(height);
    gap_ = room.after;
  }

  void put_table(const pugi::xml_node& table) {
    for (const pugi::xml_node& row : table.children("w:tr")) {
      const auto cells = row.select_nodes("./w:tc");
      double height = 0;
      for (const auto& found : cells) {
        double cell = 0;
        for (const pugi::xml_node& paragraph : found.node().children("w:p")) {
          Room room;
          cell += height_of(paragraph, across_ / static_cast<double>(cells.size()), room);
          cell += room.after;
        }
        height = std::max(height, cell);
      }
      if (at_ > 0 && at_ + height > down_) begin_page();
      for (const auto& mark : row.select_nodes(".//w:bookmarkStart")) note_bookmark(mark.node());
      take(height);
    }
    gap_ = 0;
  }

  /// What is higher than what is left of the page goes on on the next.
  void take(double height) {
    at_ += height;
    while (at_ > down_) {
      at_ -= down_;
      ++page_;
    }
  }

  void begin_page() {
    ++page_;
    at_ = 0;
    gap_ = 0;
  }

  void note_bookmark(const pugi::xml_node& mark) {
    pages_.emplace(mark.attribute("w:name").value(), page_);
  }

  Styles styles_;
  double across_;
  double down_;
  int page_ = 1;
  double at_ = 0;   ///< how much of the page is taken
  double gap_ = 0;  ///< below what was put there last
  BookmarkPages pages_;
};

/// "key_factor_3" of " PAGEREF key_factor_3 \h "; empty of another field.
std::string_view bookmark_in(std::string_view instruction) {
  constexpr std::string_view name = " PAGEREF ";
  if (!instruction.starts_with(name)) return {};
  instruction.remove_prefix(name.size());
  return instruction.substr(0, instruction.find(' '));
}

}  // namespace

BookmarkPages reckon_pages(const pugi::xml_node& body, const pugi::xml_node& styles) {
  const pugi::xml_node section = body.child("w:sectPr");
  const pugi::xml_node size = section.child("w:pgSz");
  const pugi::xml_node margin = section.child("w:pgMar");
  const double across = size.attribute("w:w").as_double() - margin.attribute("w:left").as_double() -
                        margin.attribute("w:right").as_double();
  const double down = size.attribute("w:h").as_double() - margin.attribute("w:top").as_double() -
                      margin.attribute("w:bottom").as_double();
  Reckoning reckoning(styles, across, down);
  for (const pugi::xml_node& block : body.children()) reckoning.put(block);
  return reckoning.take_pages();
}

void fill_page_numbers(const pugi::xml_node& root, const BookmarkPages& pages) {
  for (const auto& found : root.select_nodes(".//w:instrText")) {
    const auto page = pages.find(bookmark_in(found.node().text().get()));
    if (page == pages.end()) continue;
    // The run that separates, and the one with the number.
    pugi::xml_node number = found.node().parent().next_sibling().next_sibling().child("w:t");
    number.text() = page->second;
  }
}

}  // namespace brochure

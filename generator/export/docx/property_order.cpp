#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "export/docx/finish_parts.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

/// CT_PPr, CT_RPr and CT_TblPr of ECMA-376, part 1, as far as they occur here. Those of rows may
/// stand in any order.
constexpr std::array<std::string_view, 23> order_in_paragraphs{"w:pStyle",
                                                               "w:keepNext",
                                                               "w:keepLines",
                                                               "w:pageBreakBefore",
                                                               "w:widowControl",
                                                               "w:numPr",
                                                               "w:pBdr",
                                                               "w:shd",
                                                               "w:tabs",
                                                               "w:suppressAutoHyphens",
                                                               "w:bidi",
                                                               "w:spacing",
                                                               "w:ind",
                                                               "w:contextualSpacing",
                                                               "w:jc",
                                                               "w:textDirection",
                                                               "w:textAlignment",
                                                               "w:outlineLvl",
                                                               "w:divId",
                                                               "w:cnfStyle",
                                                               "w:rPr",
                                                               "w:sectPr",
                                                               "w:pPrChange"};

constexpr std::array<std::string_view, 24> order_in_runs{
    "w:rStyle",  "w:rFonts",    "w:b",        "w:bCs",       "w:i",      "w:iCs",
    "w:caps",    "w:smallCaps", "w:strike",   "w:dstrike",   "w:vanish", "w:color",
    "w:spacing", "w:kern",      "w:position", "w:sz",        "w:szCs",   "w:highlight",
    "w:u",       "w:bdr",       "w:shd",      "w:vertAlign", "w:rtl",    "w:lang"};

constexpr std::array<std::string_view, 11> order_in_tables{
    "w:tblStyle",   "w:bidiVisual", "w:tblW",      "w:jc",         "w:tblCellSpacing", "w:tblInd",
    "w:tblBorders", "w:shd",        "w:tblLayout", "w:tblCellMar", "w:tblLook"};

template <class Order>
void sort_properties(pugi::xml_node list, const Order& order) {
  std::vector<pugi::xml_node> properties;
  for (const pugi::xml_node& property : list.children()) properties.push_back(property);
  const auto place = [&](const pugi::xml_node& property) {
    return std::ranges::find(order, std::string_view(property.name())) - order.begin();
  };
  std::stable_sort(properties.begin(), properties.end(),
                   [&](const auto& one, const auto& other) { return place(one) < place(other); });
  for (const pugi::xml_node& property : properties) list.append_move(property);
}

}  // namespace

void order_properties(const pugi::xml_node& root) {
  for_each_element(root, [](const pugi::xml_node& element) {
    const std::string_view name = element.name();
    if (name == "w:pPr") sort_properties(element, order_in_paragraphs);
    if (name == "w:rPr") sort_properties(element, order_in_runs);
    if (name == "w:tblPr") sort_properties(element, order_in_tables);
  });
}

}  // namespace brochure

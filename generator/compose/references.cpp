#include "compose/references.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "compose/cards.h"
#include "compose/gist.h"
#include "compose/if_any.h"
#include "compose/links.h"
#include "compose/opening.h"
#include "compose/places.h"
#include "compose/target_at.h"
#include "compose/view_of.h"
#include "compose/where.h"
#include "compose/words.h"

namespace brochure {
namespace {

constexpr std::size_t gist_bytes_most = 200;

/// What stands around the page, or is for programs: nobody reads it for what it refers to.
constexpr std::array around{"sidebar", "steps",           "breadcrumb", "doors",    "footer",
                            "feed",    "structured_data", "cite",       "contents", "ways_in"};

/// Where these stand in an object, its prose is read in this order, whatever templates there are;
/// all else is read later.
constexpr std::array read_first{"title",   "statement", "standard", "wordings", "senses", "intro",
                                "text",    "points",    "body",     "videos",   "groups", "roles",
                                "factors", "questions", "cases",    "timeline"};

/// What the editors remark stands beside the text, after all else.
constexpr std::string_view read_last = "notes";

/// A link that stands beside one of these says already what it leads to.
constexpr std::array telling{"opening", "summary", "statement", "questions"};

bool is_among(const auto& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool says_something(const View& view) {
  if (const auto* text = std::get_if<std::string>(&view.value)) return !text->empty();
  if (const auto* phrase = std::get_if<Phrase>(&view.value)) return !phrase->empty();
  const auto* flag = std::get_if<bool>(&view.value);
  return flag == nullptr || *flag;
}

/// Whether an object tells what its link leads to.
bool tells(const ViewObject& object) {
  return std::ranges::any_of(object, [](const auto& member) {
    const auto& [name, value] = member;
    if (name == "text") return std::holds_alternative<Inlines>(value.value);
    return is_among(telling, name) && says_something(value);
  });
}

/// What an object holds, in the order in which it is read.
std::vector<View*> in_reading_order(ViewObject& object) {
  std::vector<View*> members;
  for (const std::string_view name : read_first) {
    const auto found = object.find(name);
    if (found != object.end()) members.push_back(&found->second);
  }
  for (auto& [name, value] : object) {
    const bool later = name != read_last && !is_among(read_first, name);
    if (later && !is_among(around, name)) members.push_back(&value);
  }
  const auto last = object.find(read_last);
  if (last != object.end()) members.push_back(&last->second);
  return members;
}

/// Whether a link shows the address that it leads to, so that paper has it anyway.
bool shows_its_address(const Link& link) {
  const std::string text = plain_text(link.inside);
  return !text.empty() && link.address.ends_with(text) && text.find('.') != std::string::npos;
}

/// Goes through a page's view and notes what it refers to.
class Collector {
 public:
  Collector(const Edition& edition, const std::string& path, std::optional<EntityIndex> page)
      : edition_(edition), path_(path) {
    if (page) reader_ = toolkit_of(edition, *page);
  }

  void read(View& view) {
    std::visit([this](auto& value) { this->read_value(value); }, view.value);
  }

  void read_value(ViewObject& object) {
    const auto address = object.find("address");
    if (address != object.end() && !tells(object)) {
      if (const auto* text = std::get_if<std::string>(&address->second.value)) note_link(*text);
    }
    for (View* member : in_reading_order(object)) read(*member);
  }

  View references() { return if_any(std::move(references_)); }

  /// What is no reference of the prose.
  View previews() const {
    ViewList others;
    for (const std::string& address : linked_) {
      if (numbers_.contains(address)) continue;
      if (auto entry = entry_at(address)) others.emplace_back(*std::move(entry));
    }
    return if_any(std::move(others));
  }

 private:
  void read_value(bool) {}
  void read_value(const std::string&) {}
  void read_value(const Phrase&) {}
  void read_value(const Drawing&) {}
  void read_value(ViewList& list) {
    for (View& item : list) read(item);
  }
  void read_value(Prose& prose) {
    read_value(prose.blocks);
    for (Blocks& footnote : prose.footnotes) read_value(footnote);
  }
  void read_value(Blocks& blocks) {
    for (Block& block : blocks)
      std::visit([this](auto& node) { this->read_node(node); }, block.node);
  }
  void read_value(Inlines& inlines) {
    for (Inline& item : inlines)
      std::visit([this](auto& node) { this->read_node(node); }, item.node);
  }

  void read_node(Link& link) {
    read_value(link.inside);
    link.reference = number_of(link);
  }
  void read_node(List& list) {
    for (Blocks& item : list.items) read_value(item);
  }
  void read_node(Table& table) {
    for (Inlines& cell : table.header) read_value(cell);
    for (auto& row : table.rows) {
      for (Inlines& cell : row) read_value(cell);
    }
  }
  template <class Node>
  void read_node(Node& node) {
    if constexpr (requires { node.inside; }) read_value(node.inside);
  }

  bool is_on_this_page(std::string_view address) const {
    return address.substr(0, address.find('#')) == path_;
  }

  void note_link(const std::string& address) {
    if (address.empty() || is_on_this_page(address)) return;
    if (std::ranges::find(linked_, address) == linked_.end()) linked_.push_back(address);
  }

  /// The number of what a link leads to, which gets one if it has none yet; 0 where paper needs no
  /// reference.
  std::uint32_t number_of(const Link& link) {
    const bool elsewhere = link.to == LinkTo::OtherSite;
    if (elsewhere ? shows_its_address(link) : is_on_this_page(link.address)) return 0;
    const auto known = numbers_.find(link.address);
    if (known != numbers_.end()) return known->second;
    auto entry = elsewhere ? entry_outside(link) : entry_at(link.address);
    if (!entry) return 0;
    references_.emplace_back(*std::move(entry));
    const auto number = static_cast<std::uint32_t>(references_.size());
    numbers_.emplace(link.address, number);
    return number;
  }

  static std::optional<ViewObject> entry_outside(const Link& link) {
    return view_of({{"title", plain_text(link.inside)},
                    {"where", ""},
                    {"text", ""},
                    {"theme", ""},
                    {"address", false},
                    {"website", link.address},
                    {"on_paper", link.address}});
  }

  std::optional<ViewObject> entry_at(const std::string& address) const {
    const auto target = target_at(edition_.linked, address);
    if (!target) return std::nullopt;
    const Entity& entity = entity_at(edition_.linked, target->entity);
    const std::string web = web_address(edition_.site, address);
    return view_of(
        {{"title", target->fragment.empty() ? Phrase(entity.title) : name_of(edition_, *target)},
         {"where", line_of({where_of(edition_, *target), cases_told(*target)})},
         {"text", first_sentences(gist_of(edition_, *target, reader_), gist_bytes_most)},
         {"theme", theme_of(edition_, entity)},
         {"address", address},
         {"website", false},
         {"on_paper", web.empty() ? address : web}});
  }

  /// How many cases there are of a city.
  Phrase cases_told(const Target& target) const {
    if (entity_at(edition_.linked, target.entity).kind != Kind::City) return {};
    const auto count = edition_.linked.cases[static_cast<std::size_t>(target.entity)].size();
    return count == 0 ? Phrase{} : counted(edition_, "count_cases", count);
  }

  const Edition& edition_;
  const std::string& path_;
  std::optional<EntityIndex> reader_;  ///< the toolkit that the reader is in
  std::map<std::string, std::uint32_t, std::less<>> numbers_;  ///< by address
  ViewList references_;
  std::vector<std::string> linked_;  ///< addresses of other links
};

}  // namespace

void add_references(const Edition& edition, const std::string& path,
                    std::optional<EntityIndex> page, ViewObject& view) {
  Collector collector(edition, path, page);
  collector.read_value(view);
  view["references"] = collector.references();
  view["previews"] = collector.previews();
}

}  // namespace brochure

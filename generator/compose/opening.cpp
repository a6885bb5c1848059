#include "compose/opening.h"

#include <algorithm>
#include <utility>

#include "base/plain_text.h"

namespace brochure {
namespace {

/// With so many words an opening says enough.
constexpr std::size_t words_enough = 40;

/// An opening that goes on with a list ends before it has more words than this.
constexpr std::size_t words_room = 80;

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  bool within = false;
  for (const char letter : text) {
    const bool space = letter == ' ' || letter == '\n';
    if (!space && !within) ++count;
    within = !space;
  }
  return count;
}

template <class Nodes>
std::size_t count_words(const std::vector<Nodes>& nodes) {
  std::size_t count = 0;
  for (const Nodes& item : nodes) {
    std::visit(
        [&](const auto& node) {
          if constexpr (requires { node.text; }) count += count_words(std::string_view(node.text));
          if constexpr (requires { node.inside; }) count += count_words(node.inside);
          if constexpr (requires { node.items; }) {
            for (const Blocks& each : node.items) count += count_words(each);
          }
        },
        item.node);
  }
  return count;
}

/// Whether a block can stand in a card: it makes no section and needs no room of its own.
bool is_running_text(const Block& block) {
  return std::holds_alternative<Paragraph>(block.node) ||
         std::holds_alternative<List>(block.node) || std::holds_alternative<Quote>(block.node);
}

/// Without the marks of footnotes, which an opening does not show.
Inlines without_marks(Inlines inlines);

Blocks without_marks(Blocks blocks) {
  for (Block& block : blocks) {
    if (auto* list = std::get_if<List>(&block.node)) {
      for (Blocks& item : list->items) item = without_marks(std::move(item));
    }
    std::visit(
        [](auto& node) {
          if constexpr (requires { node.inside; })
            node.inside = without_marks(std::move(node.inside));
        },
        block.node);
  }
  return blocks;
}

Inlines without_marks(Inlines inlines) {
  std::erase_if(inlines,
                [](const Inline& item) { return std::holds_alternative<FootnoteMark>(item.node); });
  for (Inline& item : inlines) {
    std::visit(
        [](auto& node) {
          if constexpr (requires { node.inside; })
            node.inside = without_marks(std::move(node.inside));
        },
        item.node);
  }
  return inlines;
}

/// The first items of a list, as many as there is room for; one at least.
Block first_items(const List& list, std::size_t room) {
  List first = list;
  first.items.clear();
  for (const Blocks& item : list.items) {
    if (!first.items.empty() && count_words(item) > room) break;
    room -= std::min(room, count_words(item));
    first.items.push_back(item);
  }
  return {std::move(first)};
}

/// Whether a sentence ends before the blank at this place. What ends with a stop after few letters
/// may be an abbreviation.
bool ends_sentence(std::string_view text, std::size_t blank) {
  constexpr std::size_t letters_of_abbreviation = 2;
  const std::string_view before = text.substr(0, blank);
  if (before.ends_with('?') || before.ends_with('!')) return true;
  if (!before.ends_with('.')) return false;
  const std::string_view words = before.substr(0, before.size() - 1);
  const std::size_t apart = words.find_last_of(" .(");
  const std::size_t start = apart == std::string_view::npos ? 0 : apart + 1;
  return words.size() - start > letters_of_abbreviation;
}

}  // namespace

Opening opening_of(const Prose& prose, std::size_t words_most) {
  if (std::ranges::all_of(prose.blocks, is_running_text) &&
      count_words(prose.blocks) <= words_most) {
    return {.prose = prose, .whole = true};
  }
  Opening opening;
  std::size_t words = 0;
  for (const Block& block : prose.blocks) {
    if (words >= words_enough || !is_running_text(block)) break;
    const auto* list = std::get_if<List>(&block.node);
    const std::size_t room = words_room - std::min(words, words_room);
    opening.prose.blocks.push_back(list != nullptr ? first_items(*list, room) : block);
    words = count_words(opening.prose.blocks);
  }
  opening.prose.blocks = without_marks(std::move(opening.prose.blocks));
  return opening;
}

std::string first_sentences(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  for (std::size_t blank = text.rfind(' ', most); blank != std::string_view::npos && blank > 0;
       blank = text.rfind(' ', blank - 1)) {
    if (ends_sentence(text, blank)) return std::string(text.substr(0, blank));
  }
  return shortened(text, most);
}

}  // namespace brochure

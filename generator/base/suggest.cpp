#include "base/suggest.h"

#include <algorithm>
#include <compare>
#include <limits>
#include <optional>
#include <string>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace brochure {
namespace {

using Letters = std::u32string;

/// A lone letter or digit in common says nothing.
constexpr std::size_t shortest_prefix = 3;
/// Leaves out "the" and "and".
constexpr std::size_t shortest_word = 4;

/// Without differences of case and diacritics: "Malmö" and "malmo" are the same.
Letters folded(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* decomposition = icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString wide =
      icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  if (U_SUCCESS(status)) wide = decomposition->normalize(wide, status);
  wide.foldCase();

  Letters letters;
  for (std::int32_t at = 0; at < wide.length(); at = wide.moveIndex32(at, 1)) {
    const UChar32 letter = wide.char32At(at);
    if (u_charType(letter) != U_NON_SPACING_MARK) letters += static_cast<char32_t>(letter);
  }
  return letters;
}

/// How many changes, omissions, insertions and swaps of neighbours lead from one to the other.
std::size_t distance(const Letters& from, const Letters& to) {
  std::vector<std::size_t> before_last;
  std::vector<std::size_t> last(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) last[j] = j;

  for (std::size_t i = 1; i <= from.size(); ++i) {
    std::vector<std::size_t> row(to.size() + 1, i);
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t change = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({change, last[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = std::move(last);
    last = std::move(row);
  }
  return last.back();
}

std::vector<Letters> words_of(const Letters& letters) {
  std::vector<Letters> words(1);
  for (const char32_t letter : letters) {
    if (u_isalnum(static_cast<UChar32>(letter)) != 0) {
      words.back() += letter;
    } else {
      words.emplace_back();
    }
  }
  std::erase_if(words, [](const Letters& word) { return word.size() < shortest_word; });
  return words;
}

/// The same word, or one letter from it: "review" and "reviews".
bool is_same_word(const Letters& one, const Letters& other) {
  const std::size_t shorter = std::min(one.size(), other.size());
  const std::size_t longer = std::max(one.size(), other.size());
  return one == other ||
         (shorter > shortest_word && longer - shorter <= 1 && distance(one, other) == 1);
}

std::size_t letters_in_common_words(const std::vector<Letters>& words, const Letters& other) {
  std::size_t shared = 0;
  for (const Letters& word : words_of(other)) {
    const bool is_common =
        std::ranges::any_of(words, [&](const Letters& known) { return is_same_word(known, word); });
    if (is_common) shared += word.size();
  }
  return shared;
}

/// The same folder in front of both would make everything in it look alike.
std::size_t shared_folder(const Letters& a, const Letters& b) {
  const auto differ = std::ranges::mismatch(a, b).in1;
  const std::size_t slash = Letters(a.begin(), differ).rfind(U'/');
  return slash == Letters::npos ? 0 : slash + 1;
}

bool is_start_of(const Letters& start, const Letters& whole) {
  return start.size() >= shortest_prefix && whole.starts_with(start);
}

/// How near a candidate is; less is nearer. A slip of the pen comes first, then the start of a
/// name, then a word in common.
struct Nearness {
  enum class Way { Spelling, Start, Word };
  Way way = Way::Spelling;
  std::size_t by = 0;
  auto operator<=>(const Nearness&) const = default;
};

std::optional<Nearness> nearness(const Letters& wanted, const Letters& candidate) {
  const std::size_t folder = shared_folder(wanted, candidate);
  const Letters a = wanted.substr(folder);
  const Letters b = candidate.substr(folder);

  const std::size_t slips_most = std::max<std::size_t>(1, a.size() / 3);
  const std::size_t longer_by = std::max(a.size(), b.size()) - std::min(a.size(), b.size());
  if (longer_by <= slips_most && !a.empty() && !b.empty()) {
    const std::size_t slips = distance(a, b);
    if (slips <= slips_most) return Nearness{Nearness::Way::Spelling, slips};
  }
  if (is_start_of(a, b) || is_start_of(b, a)) return Nearness{Nearness::Way::Start, longer_by};
  const std::size_t shared = letters_in_common_words(words_of(a), b);
  if (shared == 0) return std::nullopt;
  return Nearness{Nearness::Way::Word, std::numeric_limits<std::size_t>::max() - shared};
}

}  // namespace

std::vector<std::size_t> nearest(std::string_view wanted,
                                 std::span<const std::string_view> candidates,
                                 std::size_t at_most) {
  struct Found {
    Nearness nearness;
    std::size_t index = 0;
    auto operator<=>(const Found&) const = default;
  };
  const Letters letters = folded(wanted);
  std::vector<Found> found;
  for (std::size_t index = 0; index < candidates.size(); ++index) {
    const auto near = nearness(letters, folded(candidates[index]));
    if (near) found.push_back({*near, index});
  }
  std::ranges::sort(found);

  std::vector<std::size_t> best;
  for (const Found& each : found) {
    // Beside a slip of the pen, a word in common is no suggestion.
    if (best.size() == at_most || each.nearness.way != found.front().nearness.way) break;
    best.push_back(each.index);
  }
  return best;
}

}  // namespace brochure

#include "base/slug.h"

#include <algorithm>
#include <memory>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace brochure {
namespace {

bool is_ascii_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

std::string to_small_ascii(std::string_view text) {
  // Transliterators keep no state between calls, so threads may share this one.
  static const std::unique_ptr<const icu::Transliterator> to_ascii = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<const icu::Transliterator>(icu::Transliterator::createInstance(
        "Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  }();
  icu::UnicodeString wide = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  if (to_ascii) to_ascii->transliterate(wide);
  std::string ascii;
  wide.toUTF8String(ascii);
  return ascii;
}

}  // namespace

std::string slug_of(std::string_view text) {
  std::string slug;
  for (const char c : to_small_ascii(text)) {
    if (is_ascii_alphanumeric(c)) {
      slug += c;
    } else if (c != '\'' && !slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  if (slug.ends_with('-')) slug.pop_back();
  return slug;
}

bool is_slug(std::string_view text) {
  if (text.empty() || text.front() == '-' || text.back() == '-') return false;
  if (text.find("--") != std::string_view::npos) return false;
  return std::ranges::all_of(text, [](char c) { return c == '-' || is_ascii_alphanumeric(c); });
}

}  // namespace brochure

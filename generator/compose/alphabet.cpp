#include "compose/alphabet.h"

#include <cstdint>
#include <memory>
#include <utility>

#include <unicode/alphaindex.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace brochure {
namespace {

/// Nothing if ICU does not know the language, which then has no alphabet.
std::unique_ptr<icu::AlphabeticIndex> alphabet_of(const std::string& language) {
  UErrorCode status = U_ZERO_ERROR;
  auto index = std::make_unique<icu::AlphabeticIndex>(icu::Locale(language.c_str()), status);
  if (U_FAILURE(status) != 0) return nullptr;
  index->setUnderflowLabel({}, status).setOverflowLabel({}, status).setInflowLabel({}, status);
  return U_FAILURE(status) != 0 ? nullptr : std::move(index);
}

/// The name from its first letter or digit on: “Quoted” stands under Q.
icu::UnicodeString sorted_by(const std::string& name) {
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(name);
  std::int32_t start = 0;
  while (start < text.length() && u_isalnum(text.char32At(start)) == 0) {
    start = text.moveIndex32(start, 1);
  }
  return text.remove(0, start);
}

}  // namespace

std::vector<Letter> by_letter(const std::vector<std::string>& names, const std::string& language) {
  const auto index = alphabet_of(language);
  std::vector<Letter> letters;
  if (index == nullptr) return letters;
  UErrorCode status = U_ZERO_ERROR;
  for (const std::string& name : names) {
    index->addRecord(sorted_by(name), &name, status);
  }
  Letter others;
  while (index->nextBucket(status) != 0) {
    if (index->getBucketRecordCount() == 0) continue;
    std::string label;
    index->getBucketLabel().toUTF8String(label);
    Letter& letter = label.empty() ? others : letters.emplace_back(Letter{std::move(label), {}});
    while (index->nextRecord(status) != 0) {
      const auto* name = static_cast<const std::string*>(index->getRecordData());
      letter.names.push_back(static_cast<std::size_t>(name - names.data()));
    }
  }
  if (!others.names.empty()) letters.push_back(std::move(others));
  return letters;
}

}  // namespace brochure

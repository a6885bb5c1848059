#include "compose/by_name.h"

#include <unicode/locid.h>

namespace brochure {

ByName::ByName(const std::string& language) {
  UErrorCode status = U_ZERO_ERROR;
  collator_.reset(icu::Collator::createInstance(icu::Locale(language.c_str()), status));
}

bool ByName::operator()(const std::string& left, const std::string& right) const {
  UErrorCode status = U_ZERO_ERROR;
  if (collator_ == nullptr) return left < right;
  const UCollationResult result = collator_->compareUTF8(left, right, status);
  return result == UCOL_EQUAL ? left < right : result == UCOL_LESS;
}

}  // namespace brochure

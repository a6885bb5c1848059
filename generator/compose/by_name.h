#pragma once

// The order of names, as dictionaries of a language have it.

#include <memory>
#include <string>

#include <unicode/coll.h>

namespace brochure {

/// Compares two names; for sorted containers and algorithms.
class ByName {
 public:
  explicit ByName(const std::string& language);
  bool operator()(const std::string& left, const std::string& right) const;

 private:
  std::shared_ptr<icu::Collator> collator_;
};

}  // namespace brochure

#pragma once

// What takes long to make and stays the same, kept from one build to the next. It may be deleted at
// any time.

#include <filesystem>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <variant>

#include "model/output.h"

namespace brochure {

class Cache {
 public:
  /// Keeps nothing.
  Cache() = default;
  /// Keeps files in a folder, which is made when it is needed.
  explicit Cache(const std::filesystem::path& folder);

  /// Whether something of this name was made before.
  bool has(const std::string& name) const;

  /// What was made under this name, else what `make` makes now. The name must tell all that it is
  /// made of. May be called at the same time with different names. If the folder cannot be written,
  /// nothing is kept.
  std::variant<std::string, CopyOf> get(const std::string& name,
                                        const std::function<std::string()>& make) const;

  /// Deletes what was not asked for since this cache was opened.
  void forget_unused() const;

 private:
  std::filesystem::path folder_;
  mutable std::mutex mutex_;
  mutable std::set<std::string> used_;
};

}  // namespace brochure

#pragma once

// A place inside the output folder, thus on the same file system, where new files wait until all of
// them are written.

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace brochure {

inline constexpr std::string_view staging_name = ".brochure-new";

/// Made and, with whatever is in it, deleted together with this object. One that a crash left
/// behind is deleted first; that it is not somebody else's is for the folder's lock to see to.
class Staging {
 public:
  explicit Staging(const std::filesystem::path& folder);
  ~Staging();
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;

  std::filesystem::path fresh(std::size_t number) const;
  std::filesystem::path aside(std::size_t number) const;

 private:
  std::filesystem::path path_;
};

}  // namespace brochure

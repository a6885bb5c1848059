#include "model/file_type.h"

#include <algorithm>

#include "base/ascii.h"

namespace brochure {

bool has_ending(std::string_view file, std::span<const std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) {
    return file.size() >= ending.size() &&
           std::ranges::equal(file.substr(file.size() - ending.size()), ending, {}, in_small);
  });
}

std::string video_type(std::string_view file) {
  return has_ending(file, std::span(video_endings).first(1)) ? "video/mp4" : "video/webm";
}

}  // namespace brochure

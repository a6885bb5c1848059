#pragma once

// The sorts of files that may stand beside a text, told by their endings.

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace brochure {

inline constexpr std::array<std::string_view, 7> picture_endings{".jpg",  ".jpeg", ".png", ".svg",
                                                                 ".webp", ".gif",  ".avif"};
inline constexpr std::array<std::string_view, 2> video_endings{".mp4", ".webm"};
inline constexpr std::array<std::string_view, 1> captions_endings{".vtt"};

/// Whether a file's name ends so, in small letters or capitals.
bool has_ending(std::string_view file, std::span<const std::string_view> endings);

/// The media type of a video: "video/mp4".
std::string video_type(std::string_view file);

}  // namespace brochure

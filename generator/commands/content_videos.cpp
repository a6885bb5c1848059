#include "commands/content_videos.h"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "commands/named_file.h"
#include "model/file_type.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// As many bytes as are needed to know a file; a video may be very large.
std::string beginning_of(const fs::path& file) {
  constexpr std::size_t enough = 16;
  std::string bytes(enough, '\0');
  std::ifstream stream(file, std::ios::binary);
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

bool is_video(std::string_view beginning, std::string_view type) {
  if (type == "video/webm") return beginning.starts_with("\x1A\x45\xDF\xA3");
  // The size of the first box, then its name.
  constexpr std::size_t size_bytes = 4;
  return beginning.substr(std::min(size_bytes, beginning.size())).starts_with("ftyp");
}

bool is_captions(std::string_view beginning) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (beginning.starts_with(byte_order_mark)) beginning.remove_prefix(byte_order_mark.size());
  return beginning.starts_with("WEBVTT");
}

/// Files of one text.
class Examiner {
 public:
  Examiner(const fs::path& root, const Collection& collection, FileId text,
           Diagnostics& diagnostics)
      : root_(root), collection_(collection), text_(text), diagnostics_(diagnostics) {}

  void examine(const Video& video) {
    const std::string type = video_type(video.file);
    if (is_there(video.file) && !is_video(beginning_of(root_ / video.file), type)) {
      report(video.file, fmt::format("the file does not begin like a video of the type {}", type),
             "save it in that type with a program for videos; another ending of its name does not "
             "change what it is");
    }
    if (is_there(video.captions) && !is_captions(beginning_of(root_ / video.captions))) {
      report(video.captions, "the captions do not begin with the word WEBVTT",
             "a program for subtitles makes WebVTT of other types, as .srt is one");
    }
  }

 private:
  bool is_there(const std::string& file) const {
    return !file.empty() && std::ranges::binary_search(collection_.pictures, file);
  }

  void report(const std::string& file, std::string message, std::string help) {
    diagnostics_.push_back({.code = Code::DamagedFile,
                            .where = place_of_file(collection_.sources, text_, file),
                            .message = std::move(message),
                            .help = {std::move(help)}});
  }

  const fs::path& root_;
  const Collection& collection_;
  FileId text_;
  Diagnostics& diagnostics_;
};

}  // namespace

void examine_videos(const fs::path& root, const Collection& collection, Diagnostics& diagnostics) {
  for (const Entity& entity : collection.entities) {
    Examiner examiner(root, collection, entity.file, diagnostics);
    for (const Video& video : entity.videos) examiner.examine(video);
  }
}

}  // namespace brochure

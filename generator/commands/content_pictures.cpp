#include "commands/content_pictures.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include <fmt/core.h>

#include "base/content_hash.h"
#include "base/file_bytes.h"
#include "base/overloaded.h"
#include "base/parallel.h"
#include "commands/named_file.h"
#include "commands/site_files.h"
#include "media/picture.h"
#include "model/address.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// The widths in which copies are made: a phone, a column of text, and that on a fine screen.
constexpr std::array widths{480, 960, 1600};
constexpr std::size_t bytes_most = 30 * 1024 * 1024;

/// To be counted up when copies are made otherwise.
constexpr std::string_view copies_version = "1";

std::string text_of(const std::variant<std::string, CopyOf>& content) {
  return std::visit(Overloaded{[](const std::string& text) { return text; },
                               [](const CopyOf& copy) { return read_bytes(copy.file); }},
                    content);
}

/// What was found out about a picture, as it is kept: "1600 1200", "broken" or "large".
std::string note_on(const std::variant<PictureSize, PictureFault>& found) {
  return std::visit(
      Overloaded{
          [](const PictureSize& size) { return fmt::format("{} {}", size.width, size.height); },
          [](PictureFault fault) {
            return std::string(fault == PictureFault::TooLarge ? "large" : "broken");
          }},
      found);
}

std::optional<PictureSize> size_in(std::string_view note) {
  PictureSize size;
  const char* end = note.data() + note.size();
  const auto width = std::from_chars(note.data(), end, size.width);
  if (width.ec != std::errc{} || width.ptr == end) return std::nullopt;
  const auto height = std::from_chars(width.ptr + 1, end, size.height);
  return height.ec == std::errc{} ? std::optional(size) : std::nullopt;
}

std::vector<PictureCopy> copies_of(const std::string& path, int width) {
  std::vector<PictureCopy> copies;
  const auto add = [&](int wide) {
    copies.push_back({.path = fmt::format("{}.{}.webp", path, wide), .width = wide});
  };
  for (const int wide : widths) {
    if (wide < width) add(wide);
  }
  if (width <= widths.back()) add(width);
  return copies;
}

/// What is wrong with a picture, and what to do.
struct Fault {
  Code code{};
  std::string message;
  std::string help;
};

Fault too_large(std::string message) {
  return {Code::FileTooLarge, std::move(message),
          "make it smaller: 2400 pixels across are enough for any page"};
}

std::variant<PictureFile, Fault> examined(const fs::path& root, const std::string& file,
                                          const Cache& cache) {
  if (fs::file_size(root / file) > bytes_most)
    return too_large("the file of the picture is larger than 30 MB");
  const std::string bytes = read_bytes(root / file);
  const std::string hash = content_hash(bytes);
  const std::string note = text_of(cache.get(fmt::format("pictures/{}.txt", hash),
                                             [&] { return note_on(examine_picture(bytes)); }));
  if (note == "large") {
    return too_large(
        fmt::format("the picture has more than {} million pixels", pixels_most / 1'000'000));
  }
  const auto size = size_in(note);
  if (!size) {
    return Fault{Code::DamagedFile, "the file is no JPEG or PNG picture, or only a part of one",
                 "copy it anew, or open it in a program for pictures and save it again"};
  }
  return PictureFile{.hash = hash,
                     .width = size->width,
                     .height = size->height,
                     .copies = copies_of(picture_path(file), size->width)};
}

/// A photograph that a text shows.
struct Shown {
  std::string file;  ///< from the project's folder
  Span where;        ///< its name in the text
};

/// The photographs that texts show and that are there, each once.
std::vector<Shown> photographs_in(const Collection& collection) {
  std::vector<Shown> photographs;
  std::set<std::string> seen;
  for (const Entity& entity : collection.entities) {
    std::set<std::string> files = pictures_in(entity.body);
    files.merge(video_files_of(entity));
    for (const std::string& file : files) {
      const bool is_there = std::ranges::binary_search(collection.pictures, file);
      if (!is_there || !can_be_scaled(file) || !seen.insert(file).second) continue;
      photographs.push_back(
          {.file = file, .where = place_of_file(collection.sources, entity.file, file)});
    }
  }
  return photographs;
}

}  // namespace

PictureFiles examine_pictures(const fs::path& root, const Collection& collection,
                              const Cache& cache, Diagnostics& diagnostics) {
  const std::vector<Shown> photographs = photographs_in(collection);
  std::vector<std::variant<PictureFile, Fault>> results(photographs.size());
  for_each_index(photographs.size(), [&](std::size_t index) {
    results[index] = examined(root, photographs[index].file, cache);
  });
  PictureFiles pictures;
  for (std::size_t index = 0; index < photographs.size(); ++index) {
    const Shown& shown = photographs[index];
    if (const auto* fault = std::get_if<Fault>(&results[index])) {
      diagnostics.push_back({.code = fault->code,
                             .where = shown.where,
                             .message = fault->message,
                             .help = {fault->help}});
    } else {
      pictures.emplace(picture_path(shown.file), std::get<PictureFile>(results[index]));
    }
  }
  return pictures;
}

Outputs picture_copies(const fs::path& root, const std::vector<std::string>& files,
                       const PictureFiles& pictures, const std::set<std::string>& shown,
                       const Cache& cache) {
  struct Job {
    const std::string* file;
    const PictureFile* picture;
    const PictureCopy* copy;
  };
  std::vector<Job> jobs;
  for (const std::string& file : files) {
    const auto picture = pictures.find(picture_path(file));
    if (picture == pictures.end() || !shown.contains(picture->first)) continue;
    for (const PictureCopy& copy : picture->second.copies)
      jobs.push_back({&file, &picture->second, &copy});
  }
  Outputs outputs(jobs.size());
  for_each_index(jobs.size(), [&](std::size_t index) {
    const Job& job = jobs[index];
    const std::string name =
        fmt::format("pictures/{}-{}-{}.webp", job.picture->hash, job.copy->width, copies_version);
    outputs[index] = {.path = job.copy->path, .content = cache.get(name, [&] {
                        return webp_of(read_bytes(root / *job.file), job.copy->width);
                      })};
  });
  return outputs;
}

}  // namespace brochure

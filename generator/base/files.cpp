#include "base/files.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <limits>
#include <optional>
#include <system_error>
#include <utility>

#include <fmt/core.h>
#include <fmt/ranges.h>

#include "base/ascii.h"
#include "base/parallel.h"
#include "base/utf8.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// A text file that was found, and why it is not to be read, if so.
struct FoundText {
  std::string path;
  std::optional<std::string> refusal;
  bool has_unknown_ending = false;
};

struct Listing {
  std::vector<FoundText> texts;
  std::vector<std::string> others;
};

/// What became of one text file.
struct Reading {
  std::string text;
  std::optional<Diagnostic> problem;
};

bool has_ending(std::string_view path, const std::vector<std::string>& endings) {
  return std::ranges::any_of(endings, [&](const std::string& end) { return path.ends_with(end); });
}

bool is_left_out(const std::string& name, const FolderRules& rules) {
  const bool is_hidden = rules.hidden == FolderRules::Hidden::LeftOut && name.starts_with('.');
  return is_hidden || name == "README.md";
}

bool is_inside(const fs::path& folder, const fs::path& path) {
  const fs::path relative = path.lexically_relative(folder);
  return !relative.empty() && *relative.begin() != "..";
}

/// Why a file does not count as one of the folder; nothing if it does. Only a link can lead out,
/// because links to folders are never entered.
std::optional<std::string> reason_to_refuse(const fs::path& real_folder,
                                            const fs::directory_entry& entry) {
  std::error_code error;
  if (entry.is_symlink(error)) {
    const fs::path real = fs::canonical(entry.path(), error);
    if (error) return error.message();
    if (!is_inside(real_folder, real)) return "it is a link that leads out of the folder";
  }
  if (!entry.is_regular_file(error)) return "it is not an ordinary file";
  return std::nullopt;
}

/// Why a folder cannot be read; nothing if it can.
std::optional<std::string> reason_against_folder(const fs::path& folder) {
  std::error_code error;
  const fs::directory_iterator entries(folder, error);
  return error ? std::optional(error.message()) : std::nullopt;
}

/// "content/cities/ghent.toml", whatever the way to `top` is.
std::string path_in(const std::string& folder, const fs::path& top, const fs::path& file) {
  return folder + file.generic_string().substr(top.generic_string().size());
}

Listing list_files(const fs::path& root, const std::string& folder, const FolderRules& rules) {
  const fs::path top = root / folder;
  const fs::path real_top = fs::canonical(top);
  Listing listing;
  std::error_code ignored;
  for (auto entry = fs::recursive_directory_iterator(top); entry != end(entry); ++entry) {
    if (is_left_out(entry->path().filename().string(), rules)) {
      entry.disable_recursion_pending();
      continue;
    }
    if (entry->is_directory(ignored)) {
      if (const auto refusal = reason_against_folder(entry->path())) {
        listing.texts.push_back({.path = path_in(folder, top, entry->path()), .refusal = refusal});
        entry.disable_recursion_pending();
      }
      continue;
    }
    std::string path = path_in(folder, top, entry->path());
    auto refusal = reason_to_refuse(real_top, *entry);
    // Cameras write .JPG. Texts are written by hand, and there one way to name them is enough.
    const bool is_known =
        rules.other_endings.empty() || has_ending(in_small_letters(path), rules.other_endings);
    if (has_ending(path, rules.text_endings)) {
      listing.texts.push_back({.path = std::move(path), .refusal = std::move(refusal)});
    } else if (!is_known) {
      listing.texts.push_back({.path = std::move(path), .has_unknown_ending = true});
    } else if (!refusal) {
      listing.others.push_back(std::move(path));
    }
  }
  std::ranges::sort(listing.texts, {}, &FoundText::path);
  std::ranges::sort(listing.others);
  return listing;
}

Diagnostic unreadable(std::string reason) {
  return {.code = Code::UnreadableFile, .message = "cannot read the file: " + std::move(reason)};
}

Diagnostic unknown_ending(const FolderRules& rules) {
  return {.code = Code::UnknownEnding,
          .message = "a file of this type is not published",
          .help = {fmt::format("the name of a text ends in {}, the name of another file in {}",
                               fmt::join(rules.text_endings, " or "),
                               fmt::join(rules.other_endings, ", "))}};
}

/// The bytes of a file, but no more than one over the limit.
std::optional<std::string> bytes_of(const fs::path& path, std::size_t bytes_max) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return std::nullopt;
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  std::string bytes(error ? bytes_max + 1 : std::min<std::uintmax_t>(size, bytes_max) + 1, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (stream.bad()) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Windows' line ends and the old Macintosh's become "\n", so that all parsers count the same
/// lines.
std::string with_plain_line_ends(std::string text) {
  if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
  if (text.find('\r') == std::string::npos) return text;
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\r') {
      plain += text[at];
    } else if (at + 1 == text.size() || text[at + 1] != '\n') {
      plain += '\n';
    }
  }
  return plain;
}

Diagnostic not_utf8(std::string_view text, std::size_t bad) {
  const std::string_view before = text.substr(0, bad);
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const bool is_wide = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
  Diagnostic problem{
      .code = Code::NotUtf8,
      .where = {.line = static_cast<std::uint32_t>(1 + std::ranges::count(before, '\n')),
                .column = static_cast<std::uint32_t>(bad - line_start + 1),
                .length = 1},
      .message =
          fmt::format("not UTF-8 text: byte 0x{:02X}", static_cast<unsigned char>(text[bad])),
      .help = {"save the file again as UTF-8"}};
  if (is_wide) problem.message = "not UTF-8 text, but UTF-16";
  return problem;
}

Reading read_text(const fs::path& path, std::size_t bytes_max) {
  errno = 0;
  auto bytes = bytes_of(path, bytes_max);
  if (!bytes) return {.problem = unreadable(std::generic_category().message(errno))};
  if (bytes->size() > bytes_max) {
    return {.problem = Diagnostic{
                .code = Code::FileTooLarge,
                .message = fmt::format("the file is larger than {} KB", bytes_max / 1024)}};
  }
  std::string text = with_plain_line_ends(std::move(*bytes));
  if (const auto bad = first_bad_byte(text)) return {.problem = not_utf8(text, *bad)};
  return {.text = std::move(text)};
}

}  // namespace

FolderContents read_folder(const fs::path& root, const std::string& folder,
                           const FolderRules& rules, Diagnostics& diagnostics) {
  Listing listing = list_files(root, folder, rules);

  std::vector<Reading> readings(listing.texts.size());
  for_each_index(readings.size(), [&](std::size_t index) {
    const FoundText& found = listing.texts[index];
    if (found.has_unknown_ending) {
      readings[index].problem = unknown_ending(rules);
    } else if (found.refusal) {
      readings[index].problem = unreadable(*found.refusal);
    } else {
      readings[index] = read_text(root / found.path, rules.bytes_max);
    }
  });

  FolderContents contents{.others = std::move(listing.others)};
  for (std::size_t index = 0; index < readings.size(); ++index) {
    contents.texts.push_back(
        {std::move(listing.texts[index].path), std::move(readings[index].text)});
    if (auto& problem = readings[index].problem) {
      problem->where.file = static_cast<FileId>(index);
      diagnostics.push_back(std::move(*problem));
    }
  }
  return contents;
}

SourceFile read_text_file(const fs::path& root, const std::string& path, const FolderRules& rules,
                          Diagnostics& diagnostics) {
  Reading reading = read_text(root / path, rules.bytes_max);
  if (reading.problem) diagnostics.push_back(std::move(*reading.problem));
  return {.path = path, .text = std::move(reading.text)};
}

}  // namespace brochure

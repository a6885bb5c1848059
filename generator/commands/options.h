#pragma once

// What a command is told on the command line.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/reader_version.h"

namespace brochure {

enum class Format { Text, Json, Sarif, Github };

/// What `export` is asked for.
struct ExportOptions {
  std::vector<std::string> toolkits;  ///< by their ids; "all" for the whole collection as one
  std::vector<ReaderFormat> formats;
  std::vector<std::string> selections;  ///< "city=ghent", "kf=3,5"
  Paper paper = Paper::A4;
  bool again = false;  ///< also what was made before of the same
};

struct Options {
  std::filesystem::path root = ".";               ///< the project's folder
  std::optional<std::filesystem::path> packages;  ///< fetched ones; else `packages_folder`
  std::optional<std::filesystem::path> output;    ///< of `build` and `export`; else in site/
  Format format = Format::Text;                   ///< of the problems that are found
  std::optional<std::size_t> threads;             ///< else one for each processor
  bool compress = false;                          ///< of `build`: copies for servers beside texts
  ExportOptions exports;
  bool quiet = false;  ///< says nothing about success
};

/// Where `./brochure` puts the packages that a site needs, below the project's folder.
inline constexpr const char* packages_folder = "build/npm/site/node_modules";

/// Where what was made before is kept, below the project's folder.
inline constexpr const char* cache_folder = "build/cache";

inline std::filesystem::path packages_of(const Options& options) {
  return options.packages.value_or(options.root / packages_folder);
}

/// What the program's caller learns from its exit code.
enum class ExitCode { Clean = 0, ContentAtFault = 1, NotPossible = 2 };

}  // namespace brochure

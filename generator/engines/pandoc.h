#pragma once

// Pandoc: a page as a document for word processors.

#include <filesystem>
#include <string>

namespace brochure {

/// Where pandoc is: what the environment's BROCHURE_PANDOC names, or `pandoc` in PATH. Throws
/// Failure, with the command that installs it, if it is not there.
std::filesystem::path find_pandoc();

/// The document that pandoc takes its styles from where it is given no other. `folder` is for what
/// it writes.
std::string pandoc_reference(const std::filesystem::path& pandoc,
                             const std::filesystem::path& folder);

/// The files of one conversion, in a folder where pandoc finds the pictures too.
struct PandocFiles {
  std::filesystem::path folder;
  std::string page;       ///< HTML
  std::string reference;  ///< DOCX
  std::string filter;     ///< Lua
};

/// The page as DOCX. Throws Failure if there is none in the end.
std::string docx_by_pandoc(const std::filesystem::path& pandoc, const PandocFiles& files);

}  // namespace brochure

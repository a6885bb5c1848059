#pragma once

// Chromium as a printer: a page as PDF.

#include <filesystem>
#include <string>

namespace brochure {

/// Where Chromium is: what the environment's BROCHURE_CHROMIUM names, or `chromium` in PATH. Throws
/// Failure, with the command that installs it, if it is not there.
std::filesystem::path find_chromium();

/// Prints a file to PDF, tagged and with bookmarks. Its style sheet says how large the paper is.
/// Nothing is asked of the network. `folder` is for what Chromium writes beside, and removed by the
/// caller. Throws Failure if there is no whole PDF in the end, or none after ten minutes, or
/// after as many seconds as the environment's BROCHURE_PRINT_SECONDS says.
std::string printed(const std::filesystem::path& chromium, const std::filesystem::path& page,
                    const std::filesystem::path& folder);

}  // namespace brochure

#pragma once

// Chromium as a printer: a page as PDF.

#include <filesystem>
#include <string>

#include "engines/child_process.h"
#include "engines/devtools.h"

namespace brochure {

/// Where Chromium is: what the environment's BROCHURE_CHROMIUM names, or `chromium` in PATH. Throws
/// Failure, with the command that installs it, if it is not there.
std::filesystem::path find_chromium();

/// A Chromium that prints pages, one after the other, until this goes: it is started once, which
/// takes about a quarter of the time of a print.
class Printer {
 public:
  /// `folder` is for what Chromium writes, and removed by the caller; afterwards. Somebody has to
  /// note interruptions meanwhile (WorkFolder does). Throws Failure if it cannot be started.
  Printer(const std::filesystem::path& chromium, const std::filesystem::path& folder);

  /// Prints a file to PDF, tagged and with bookmarks. Its style sheet says how large the paper is.
  /// Nothing is asked of the network. Throws Failure if there is no whole PDF in the end, or none
  /// after ten minutes, or after as many seconds as the environment's BROCHURE_PRINT_SECONDS says;
  /// then it prints no more. Throws Interrupted if somebody interrupts us.
  std::string print(const std::filesystem::path& page);

 private:
  std::string told_to_print(const std::filesystem::path& page);

  ChildProcess browser_;
  DevTools devtools_;
  bool is_open_ = false;
};

}  // namespace brochure

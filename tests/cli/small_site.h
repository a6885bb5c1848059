#pragma once

// A small project in a folder of its own, with the looks of this repository.

#include <map>
#include <string>
#include <string_view>

#include "cli/program.h"
#include "support/scratch_folder.h"

namespace brochure {

struct SmallSite {
  ScratchFolder scratch;

  /// Writes the project: a programme with a toolkit, a key factor and a case, and a city.
  SmallSite();

  void write(std::string_view file, std::string_view text) const { scratch.write(file, text); }
  void remove(std::string_view file) const;
  /// Runs the program in the project's folder.
  Run run(const std::vector<std::string>& arguments, const std::string& before = "") const;
  /// Every published file, and the program's list of them.
  std::map<std::string, std::string> published() const;
};

/// A reference that leads nowhere, as the body of the small site's case.
inline constexpr std::string_view broken_case = R"(+++
city = "ghent"
title = "Ghent looks"
kind = "example"
+++
They hold [reviews](kf:7) of it.
)";

}  // namespace brochure

#pragma once

// A table of plain texts, for spreadsheets.

#include <string>
#include <vector>

namespace brochure {

struct Sheet {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;  ///< each as long as the header
};

}  // namespace brochure

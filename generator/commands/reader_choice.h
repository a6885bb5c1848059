#pragma once

// What somebody wants a reader version of, from the words of the command line.

#include <string>
#include <vector>

#include "commands/options.h"
#include "compose/reader_version.h"
#include "model/linked.h"

namespace brochure {

struct ReaderChoice {
  ReaderRequest request;
  std::string name;  ///< of the files, without ending: "neighbourhoods-kf-3-5"
};

/// Whether something was selected.
bool is_part(const ReaderRequest& request);

/// One for each toolkit that was named. Throws Failure, with what there is, for a toolkit, city or
/// key factor that is not in the collection, and for a part that would be empty.
std::vector<ReaderChoice> chosen_versions(const LinkedCollection& linked,
                                          const ExportOptions& options);

}  // namespace brochure

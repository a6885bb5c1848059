#pragma once

// Rules for the programs and services that show the site: what browsers are told with each file.

#include "model/output.h"
#include "model/site.h"

namespace brochure {

/// The file that a host takes its rules from: a strict Content-Security-Policy, so that a page can
/// neither load from elsewhere nor run what is written into it; how long each file may be kept;
/// the page for addresses that lead nowhere. docs/publishing.md says how each is used.
Output hosting_rules(const Site& site, Host host);

}  // namespace brochure

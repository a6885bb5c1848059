#include "render/partials.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/suggest.h"
#include "render/scan_template.h"

namespace brochure {
namespace {

/// What all levels of putting in share, and the files that are being put in, outermost first.
struct Inclusion {
  const Sources& sources;
  const TemplateFiles& partials;
  std::vector<FileId> files;
};

void append_indented(std::string_view text, std::string_view indentation, std::string& out) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    if (text.front() != '\n') out += indentation;
    out += text.substr(0, end);
    text.remove_prefix(end);
  }
}

void report_missing(const Tag& tag, const TemplateFiles& partials, Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  for (const auto& [name, file] : partials) names.emplace_back(name);
  Diagnostic diagnostic{
      Code::MissingTemplate, tag.where, fmt::format("no partial '{}'", tag.name), "", {}};
  const auto near = nearest(tag.name, names, 1);
  if (!near.empty()) diagnostic.help.push_back(fmt::format("did you mean '{}'?", names[near[0]]));
  diagnostics.push_back(std::move(diagnostic));
}

void report_circle(const Tag& tag, const Inclusion& inclusion, Diagnostics& diagnostics) {
  std::vector<std::string> paths;
  for (const FileId file : inclusion.files) paths.push_back(file_of(inclusion.sources, file).path);
  diagnostics.push_back({Code::TemplateSyntax,
                         tag.where,
                         fmt::format("partial '{}' contains itself", tag.name),
                         "",
                         {fmt::format("it is put in by {}", fmt::join(paths, ", then "))}});
}

bool append_template(Inclusion& inclusion, std::string& out, Diagnostics& diagnostics);

bool append_partial(const Tag& tag, Inclusion& inclusion, std::string& out,
                    Diagnostics& diagnostics) {
  const auto found = inclusion.partials.find(tag.name);
  if (found == inclusion.partials.end()) {
    report_missing(tag, inclusion.partials, diagnostics);
    return false;
  }
  if (std::ranges::find(inclusion.files, found->second) != inclusion.files.end()) {
    report_circle(tag, inclusion, diagnostics);
    return false;
  }
  std::string inside;
  inclusion.files.push_back(found->second);
  const bool complete = append_template(inclusion, inside, diagnostics);
  inclusion.files.pop_back();
  append_indented(inside, tag.indentation, out);
  return complete;
}

bool append_template(Inclusion& inclusion, std::string& out, Diagnostics& diagnostics) {
  const FileId file = inclusion.files.back();
  const std::string_view text = file_of(inclusion.sources, file).text;
  bool complete = true;
  std::size_t at = 0;
  for (const Tag& tag : scan_template(text, file, diagnostics).tags) {
    if (tag.type != TagType::Partial) continue;
    out += text.substr(at, tag.begin - at);
    complete &= append_partial(tag, inclusion, out, diagnostics);
    at = tag.end;
  }
  out += text.substr(at);
  return complete;
}

}  // namespace

std::optional<std::string> put_in_partials(FileId file, const Sources& sources,
                                           const TemplateFiles& partials,
                                           Diagnostics& diagnostics) {
  Inclusion inclusion{sources, partials, {file}};
  std::string text;
  if (!append_template(inclusion, text, diagnostics)) return std::nullopt;
  return text;
}

}  // namespace brochure

#include <algorithm>
#include <stdexcept>
#include <string>

#include <fmt/format.h>

#include "compose/compose.h"
#include "render/markup.h"
#include "spec/example.h"
#include "support/content.h"
#include "support/golden.h"

namespace brochure {
namespace {

/// The example's own files, on those of its bases.
ContentFiles files_of(const Example& example, ContentFiles files) {
  for (const std::string& base : example.bases)
    files.merge(files_below(tests_folder("spec/base") / base));
  return files;
}

std::string name_of_target(const LinkedCollection& linked, const Target& target) {
  const Entity& entity = entity_at(linked, target.entity);
  std::string name = fmt::format("{}:{}", names_of(entity.kind).prefix, entity.id);
  if (!target.fragment.empty()) name += "#" + target.fragment;
  return name;
}

EntityIndex entity_named(const LinkedCollection& linked, const std::string& name) {
  const std::size_t colon = name.find(':');
  const auto kind = kind_of_prefix(name.substr(0, colon));
  const auto index = kind ? find_entity(linked, *kind, name.substr(colon + 1)) : std::nullopt;
  if (!index) throw std::runtime_error("the example has no entity '" + name + "'");
  return *index;
}

std::string line_for(std::string_view arrow, const Relation& relation, const std::string& other) {
  std::string line = fmt::format("{} {} ({}, {})", arrow, other, name_of(relation.role),
                                 name_of(relation.standing));
  if (!relation.sentence.empty()) line += fmt::format(" \"{}\"", relation.sentence);
  if (!relation.reason.empty()) line += fmt::format(" because \"{}\"", relation.reason);
  return line + "\n";
}

std::string relations_of(const LinkedCollection& linked, EntityIndex index) {
  std::string lines;
  for (const RelationIndex each : linked.outgoing[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(linked, each);
    lines += line_for("->", relation, name_of_target(linked, relation.to));
  }
  for (const RelationIndex each : linked.incoming[static_cast<std::size_t>(index)]) {
    const Relation& relation = relation_at(linked, each);
    const Target from{.entity = relation.from, .fragment = relation.from_fragment};
    lines += line_for("<-", relation, name_of_target(linked, from));
  }
  return lines.empty() ? "nothing\n" : lines;
}

std::string report_or_ok(const Example& example) {
  const std::string report = report_of(check_content(files_of(example, files_from(example.input))));
  return report.empty() ? "ok\n" : report;
}

std::string relations(const Example& example) {
  const CheckedContent checked = check_content(files_of(example, files_from(example.input)));
  // An example of relations has no mistakes to show.
  if (!checked.diagnostics.empty()) return report_of(checked);
  return relations_of(checked.linked, entity_named(checked.linked, example.entity));
}

/// The body of the page "example", composed and rendered.
std::string xhtml(const Example& example) {
  const ContentFiles page{
      {"content/pages/example.md", "+++\ntitle = \"Example\"\n+++\n" + example.input}};
  const CheckedContent checked = check_content(files_of(example, page));
  if (!checked.diagnostics.empty()) return report_of(checked);
  const auto request = std::ranges::find(checked.pages, "example.html", &PageRequest::path);
  if (request == checked.pages.end()) throw std::runtime_error("the example has no page");
  const PageView view = compose_page(checked.linked, Site{}, Words{}, *request);
  const auto& body = std::get<Prose>(view.view.at("body").value);
  const std::string out = to_xhtml(body, {});
  return out.ends_with('\n') ? out : out + "\n";
}

}  // namespace

std::string result_of(const Example& example) {
  switch (example.shows) {
    case Example::Shows::Report:
      return report_or_ok(example);
    case Example::Shows::Relations:
      return relations(example);
    case Example::Shows::Xhtml:
      break;
  }
  return xhtml(example);
}

}  // namespace brochure

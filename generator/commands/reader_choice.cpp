#include "commands/reader_choice.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/ascii.h"
#include "base/failure.h"
#include "base/suggest.h"

namespace brochure {
namespace {

std::string last_part(const std::string& id) { return id.substr(id.rfind('/') + 1); }

/// "Did you mean 'a'?", or all there is if nothing is near.
std::string advice(const std::string& wanted, const std::vector<std::string>& known) {
  const std::vector<std::string_view> names(known.begin(), known.end());
  const auto near = nearest(wanted, names, 1);
  if (!near.empty()) return fmt::format("Did you mean '{}'?", known[near.front()]);
  return fmt::format("There are: {}.", fmt::join(known, ", "));
}

std::vector<std::string> toolkit_names(const LinkedCollection& linked) {
  std::vector<std::string> names;
  for (const EntityIndex toolkit : toolkits_to_export(linked)) {
    names.push_back(entity_at(linked, toolkit).id);
  }
  names.emplace_back(name_of_collection);
  return names;
}

EntityIndex toolkit_named(const LinkedCollection& linked, const std::string& name) {
  for (const EntityIndex toolkit : toolkits_to_export(linked)) {
    if (entity_at(linked, toolkit).id == name) return toolkit;
  }
  throw Failure(fmt::format("no toolkit '{}'", name), advice(name, toolkit_names(linked)));
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t comma = text.find(',');
    parts.emplace_back(trimmed(text.substr(0, comma)));
    if (comma == std::string_view::npos) return parts;
    text.remove_prefix(comma + 1);
  }
}

EntityIndex city_named(const LinkedCollection& linked, const std::string& name) {
  if (const auto city = find_entity(linked, Kind::City, name)) return *city;
  std::vector<std::string> names;
  for (const EntityIndex city : entities_of(linked, Kind::City)) {
    names.push_back(entity_at(linked, city).id);
  }
  throw Failure(fmt::format("no city '{}'", name), advice(name, names));
}

/// By its number, which may be that of several where groups are numbered for themselves, or by its
/// name.
std::vector<EntityIndex> factors_named(const LinkedCollection& linked, EntityIndex toolkit,
                                       const std::string& name) {
  std::vector<EntityIndex> found;
  std::vector<std::string> known;
  for (const EntityIndex factor : linked.factors[static_cast<std::size_t>(toolkit)]) {
    const Entity& entity = entity_at(linked, factor);
    const std::string number = std::to_string(facts_of<KeyFactor>(entity).number);
    known.push_back(number);
    if (name == number || name == last_part(entity.id)) found.push_back(factor);
  }
  if (!found.empty()) return found;
  throw Failure(fmt::format("'{}' has no key factor '{}'", entity_at(linked, toolkit).id, name),
                fmt::format("It has: {}.", fmt::join(known, ", ")));
}

/// Numbers as such, so that 10 comes after 9.
bool comes_before(const std::string& one, const std::string& other) {
  const auto is_number = [](const std::string& text) {
    return std::ranges::all_of(text, [](char c) { return is_digit(c); });
  };
  if (is_number(one) && is_number(other) && one.size() != other.size())
    return one.size() < other.size();
  return one < other;
}

/// The same whatever the order in which they are named, and however often.
std::vector<std::string> in_one_order(std::vector<std::string> names) {
  std::sort(names.begin(), names.end(), comes_before);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

/// "kf=3,5" and the like, put into the request and into the name of its files.
void select(const LinkedCollection& linked, const std::string& selection, ReaderChoice& choice) {
  const std::size_t equals = selection.find('=');
  const std::string what(trimmed(std::string_view(selection).substr(0, equals)));
  if (equals == std::string::npos || (what != "city" && what != "kf")) {
    throw Failure(fmt::format("cannot select '{}'", selection),
                  "Write city=NAME or kf=NUMBER, several with commas: --select kf=3,5");
  }
  if (what == "kf" && !choice.request.toolkit) {
    throw Failure("key factors are numbered toolkit by toolkit",
                  "Name the toolkit instead of 'all'.");
  }
  choice.name += "-" + what;
  for (const std::string& name :
       in_one_order(split(std::string_view(selection).substr(equals + 1)))) {
    if (what == "city") {
      choice.request.cities.push_back(city_named(linked, name));
    } else {
      for (const EntityIndex factor : factors_named(linked, *choice.request.toolkit, name)) {
        choice.request.factors.push_back(factor);
      }
    }
    choice.name += "-" + name;
  }
}

}  // namespace

bool is_part(const ReaderRequest& request) {
  return !request.factors.empty() || !request.cities.empty();
}

std::vector<ReaderChoice> chosen_versions(const LinkedCollection& linked,
                                          const ExportOptions& options) {
  if (options.toolkits.empty()) {
    throw Failure("of which toolkit?",
                  fmt::format("There are: {}.", fmt::join(toolkit_names(linked), ", ")));
  }
  std::vector<ReaderChoice> choices;
  for (const std::string& name : options.toolkits) {
    ReaderChoice choice{.request = {}, .name = name};
    if (name != name_of_collection) choice.request.toolkit = toolkit_named(linked, name);
    for (const std::string& selection : options.selections) select(linked, selection, choice);
    if (!has_anything(linked, choice.request)) {
      throw Failure(fmt::format("nothing of '{}' fits what was selected", name),
                    "A city is told of where it has a case; see its page in the brochure.");
    }
    choices.push_back(std::move(choice));
  }
  return choices;
}

}  // namespace brochure

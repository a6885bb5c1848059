#include <string_view>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "base/report.h"
#include "base/version.h"

namespace brochure {
namespace {

using Json = nlohmann::ordered_json;

/// Names of files need not be UTF-8; their bad bytes are replaced.
std::string printed(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string percent_encoded(std::string_view path) {
  constexpr std::string_view unreserved =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string encoded;
  for (const char byte : path) {
    if (unreserved.find(byte) != std::string_view::npos) {
      encoded += byte;
    } else {
      encoded += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return encoded;
}

/// All that a problem says, a line each, for places that have only one field for it.
std::string whole_message(const Problem& problem) {
  std::string message = problem.message;
  if (!problem.label.empty()) message += "\n" + problem.label;
  for (const std::string& line : problem.help) message += "\n" + line;
  return message;
}

Json json_of(const Problem& problem) {
  const CodeInfo& info = about(problem.code);
  Json json{{"code", info.name}, {"severity", name_of(info.severity)}, {"path", problem.path}};
  if (problem.line > 0) json["line"] = problem.line;
  if (problem.line > 0 && problem.column > 0) {
    json["column"] = problem.column;
    json["end_column"] = problem.end_column;
  }
  json["message"] = problem.message;
  if (!problem.label.empty()) json["label"] = problem.label;
  json["help"] = problem.help;
  return json;
}

Json sarif_rules() {
  Json rules = Json::array();
  for (const CodeInfo& info : all_codes()) {
    rules.push_back({{"id", info.name},
                     {"shortDescription", {{"text", info.explanation}}},
                     {"defaultConfiguration", {{"level", name_of(info.severity)}}}});
  }
  return rules;
}

Json sarif_place(const Problem& problem) {
  Json place{
      {"artifactLocation", {{"uri", percent_encoded(problem.path)}, {"uriBaseId", "%SRCROOT%"}}}};
  if (problem.line > 0) place["region"]["startLine"] = problem.line;
  if (problem.line > 0 && problem.column > 0) {
    place["region"]["startColumn"] = problem.column;
    place["region"]["endColumn"] = problem.end_column;
  }
  return {{"physicalLocation", std::move(place)}};
}

Json sarif_result(const Problem& problem) {
  const CodeInfo& info = about(problem.code);
  return {{"ruleId", info.name},
          {"ruleIndex", static_cast<std::size_t>(problem.code)},
          {"level", name_of(info.severity)},
          {"message", {{"text", whole_message(problem)}}},
          {"locations", Json::array({sarif_place(problem)})}};
}

/// `reserved` are the characters that would end the text.
std::string github_escaped(std::string_view text, std::string_view reserved) {
  std::string escaped;
  for (const char byte : text) {
    if (reserved.find(byte) == std::string_view::npos) {
      escaped += byte;
    } else {
      escaped += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return escaped;
}

std::string github_command(const Problem& problem) {
  const CodeInfo& info = about(problem.code);
  const auto property = [](std::string_view text) { return github_escaped(text, "%\r\n:,"); };
  std::string command = fmt::format("::{} file={}", name_of(info.severity), property(problem.path));
  if (problem.line > 0) command += fmt::format(",line={}", problem.line);
  if (problem.line > 0 && problem.column > 0) {
    command += fmt::format(",col={},endColumn={}", problem.column, problem.end_column);
  }
  return command + fmt::format(",title={}::{}\n", property(info.name),
                               github_escaped(whole_message(problem), "%\r\n"));
}

}  // namespace

std::string report_as_json(const Problems& problems) {
  Json json = Json::array();
  for (const Problem& problem : problems) json.push_back(json_of(problem));
  return printed(json);
}

std::string report_as_sarif(const Problems& problems) {
  Json results = Json::array();
  for (const Problem& problem : problems) results.push_back(sarif_result(problem));
  const Json driver{{"name", "brochure"}, {"version", version()}, {"rules", sarif_rules()}};
  const Json run{{"tool", {{"driver", driver}}},
                 {"columnKind", "unicodeCodePoints"},
                 {"results", std::move(results)}};
  return printed({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                  {"version", "2.1.0"},
                  {"runs", Json::array({run})}});
}

std::string report_as_github(const Problems& problems) {
  std::string out;
  for (const Problem& problem : problems) out += github_command(problem);
  return out;
}

}  // namespace brochure

#include "commands/command_line.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "base/failure.h"
#include "base/suggest.h"
#include "base/version.h"
#include "commands/overview.h"

namespace brochure {
namespace {

constexpr std::size_t threads_max = 1024;

const std::map<std::string, Format> formats{{"text", Format::Text},
                                            {"json", Format::Json},
                                            {"sarif", Format::Sarif},
                                            {"github", Format::Github}};

std::map<std::string, ReaderFormat> reader_formats() {
  std::map<std::string, ReaderFormat> named;
  for (const ReaderFormat format : all_reader_formats) named.emplace(name_of(format), format);
  return named;
}

const std::map<std::string, Paper> papers{{"a4", Paper::A4}, {"letter", Paper::Letter}};

/// Before the command as after it.
void add_places(CLI::App& app, Options& options) {
  app.add_option("--root", options.root, "The project's folder; the current one by default")
      ->type_name("DIR");
  app.add_option("--packages", options.packages,
                 "Where the fetched packages are that themes publish files of;\n"
                 "build/npm/site/node_modules in the project's folder by default")
      ->type_name("DIR");
}

void add_common_options(CLI::App& command, Options& options) {
  command
      .add_option("--threads", options.threads, "How many threads work; all processors by default")
      ->check(CLI::Range(std::size_t{1}, threads_max).description(""))
      ->type_name("N");
  command.add_flag("--quiet", options.quiet, "Say nothing when all is well");
}

void add_report_option(CLI::App& command, Options& options) {
  command
      .add_option_function<std::string>(
          "--format", [&options](const std::string& name) { options.format = formats.at(name); },
          "How problems are told: text (for people; the default),\n"
          "json, sarif (for code hosts and editors) or github")
      ->check(CLI::IsMember(formats).description(""))
      ->type_name("FORMAT");
}

void add_export_options(CLI::App& command, Options& options) {
  ExportOptions& exports = options.exports;
  command
      .add_option("toolkit", exports.toolkits,
                  "The toolkits, by the names of their folders;\n'all' for the whole collection")
      ->type_name("");
  command
      .add_option_function<std::vector<std::string>>(
          "--format",
          [&exports](const std::vector<std::string>& names) {
            for (const std::string& name : names)
              exports.formats.push_back(reader_formats().at(name));
          },
          "html (one file with everything in it), pdf (printed by Chromium),\n"
          "docx (for word processors, written by pandoc), epub (for e-readers),\n"
          "zip (the brochure itself, to be used without a network) or data\n"
          "(tables, JSON, RDF); several with commas between")
      ->delimiter(',')
      ->allow_extra_args(false)  // what follows is a toolkit
      ->check(CLI::IsMember(reader_formats()).description(""))
      ->type_name("FORMAT");
  command
      .add_option("--select", exports.selections,
                  "Only a part: city=NAME, or kf=NUMBER,NUMBER; may be given more than once")
      ->allow_extra_args(false)
      ->type_name("WHAT=WHICH");
  command
      .add_option_function<std::string>(
          "--paper", [&exports](const std::string& name) { exports.paper = papers.at(name); },
          "What a PDF or DOCX is for: a4 (the default) or letter")
      ->check(CLI::IsMember(papers).description(""))
      ->type_name("PAPER");
  command.add_flag("--again", exports.again,
                   "Make also what is there and has not changed, as after an update of Chromium");
  command.add_option("--output", options.output, "Where to put the files; site/reader by default")
      ->type_name("DIR");
}

/// The commands, their options and explanations. Whatever the words on the command line mean goes
/// to `options`.
struct Grammar {
  CLI::App app{"", "brochure"};
  CLI::App* build = nullptr;
  CLI::App* check = nullptr;
  CLI::App* exporting = nullptr;
  CLI::App* help = nullptr;
  std::string help_on;

  explicit Grammar(Options& options);
};

Grammar::Grammar(Options& options) {
  app.description(std::string(overview()));
  app.set_help_flag("-h,--help", "Explain a command");
  app.set_version_flag("--version", fmt::format("brochure {}", version()), "Say the version");
  add_places(app, options);
  app.require_subcommand(0, 1);
  app.fallthrough();
  app.get_formatter()->column_width(20);

  build = app.add_subcommand(
      "build", "Check the collection and publish it. With an error in it, nothing is written.");
  build->add_option("--output", options.output, "Where to publish; site/public by default")
      ->type_name("DIR");
  build->add_flag("--compress", options.compress,
                  "Put gzip and Brotli copies beside texts, for servers that send them");
  add_report_option(*build, options);
  add_common_options(*build, options);
  add_places(*build, options);
  build->footer("Example:\n  brochure build --output ../preview");

  check =
      app.add_subcommand("check", "Check the collection and say what is wrong. Writes nothing.");
  add_report_option(*check, options);
  add_common_options(*check, options);
  add_places(*check, options);
  check->footer("Example:\n  brochure check --format json");

  exporting = app.add_subcommand(
      "export", "Make one document of a toolkit, to be read, printed, handed in and cited.");
  add_export_options(*exporting, options);
  add_common_options(*exporting, options);
  add_places(*exporting, options);
  exporting->footer(
      "Examples:\n  brochure export TOOLKIT --format pdf,docx\n"
      "  brochure export all --format html --select city=CITY");

  help = app.add_subcommand("help", "Explain a command.");
  help->add_option("command", help_on, "The command; without it, all of them")->type_name("");
  help->footer("Example:\n  brochure help build");
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands(nullptr)) names.push_back(command->get_name());
  return names;
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

/// "did you mean ...?", or all names if none is near.
std::string advice_on(const std::string& wanted, const std::vector<std::string>& known) {
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  const auto near = nearest(wanted, candidates, 1);
  if (!near.empty()) return fmt::format("Did you mean '{}'?", known[near.front()]);
  return "See brochure --help.";
}

[[noreturn]] void refuse_unknown(const CLI::App& app) {
  const std::string unknown = app.remaining(true).front();
  const auto commands = app.get_subcommands();
  const CLI::App& command = commands.empty() ? app : *commands.front();
  if (unknown.starts_with('-')) {
    std::vector<std::string> known = option_names(command);
    if (!commands.empty()) std::ranges::copy(option_names(app), std::back_inserter(known));
    throw Failure(fmt::format("unknown option '{}'", unknown), advice_on(unknown, known));
  }
  if (commands.empty()) {
    throw Failure(fmt::format("unknown command '{}'", unknown),
                  advice_on(unknown, command_names(app)));
  }
  throw Failure(fmt::format("'{}' takes no '{}'", command.get_name(), unknown),
                fmt::format("See brochure help {}.", command.get_name()));
}

std::string help_on(const Grammar& grammar) {
  if (grammar.help_on.empty()) return std::string(overview());
  for (const CLI::App* command : grammar.app.get_subcommands(nullptr)) {
    if (command->get_name() == grammar.help_on) return command->help("brochure");
  }
  throw Failure(fmt::format("unknown command '{}'", grammar.help_on),
                advice_on(grammar.help_on, command_names(grammar.app)));
}

Request request_of(const Grammar& grammar, Options options) {
  using Command = Request::Command;
  if (grammar.help->parsed()) return {.answer = help_on(grammar)};
  if (grammar.build->parsed()) return {.command = Command::Build, .options = std::move(options)};
  if (grammar.check->parsed()) return {.command = Command::Check, .options = std::move(options)};
  if (grammar.exporting->parsed())
    return {.command = Command::Export, .options = std::move(options)};
  return {.answer = std::string(overview())};
}

}  // namespace

Request parse_command_line(std::span<const char* const> arguments) {
  Options options;
  Grammar grammar(options);
  try {
    grammar.app.parse(static_cast<int>(arguments.size()), arguments.data());
  } catch (const CLI::CallForHelp&) {
    return {.answer = grammar.app.get_subcommands().empty() ? std::string(overview())
                                                            : grammar.app.help()};
  } catch (const CLI::CallForVersion& version_text) {
    return {.answer = std::string(version_text.what()) + "\n"};
  } catch (const CLI::ExtrasError&) {
    refuse_unknown(grammar.app);
  } catch (const CLI::ParseError& error) {
    throw Failure(error.what(), "See brochure --help.");
  }
  return request_of(grammar, std::move(options));
}

}  // namespace brochure

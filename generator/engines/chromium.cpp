#include "engines/chromium.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>
#include <system_error>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>

#include "base/failure.h"
#include "base/file_bytes.h"
#include "engines/find_engine.h"
#include "engines/run_program.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// Far more than the largest collection takes; a Chromium that hangs is ended all the same.
constexpr std::chrono::seconds longest_print{600};

std::chrono::seconds time_limit() {
  const char* named = std::getenv("BROCHURE_PRINT_SECONDS");  // NOLINT(concurrency-mt-unsafe)
  if (named == nullptr || *named == '\0') return longest_print;
  const std::string_view text = named;
  int seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error == std::errc() && end == text.data() + text.size() && seconds > 0)
    return std::chrono::seconds(seconds);
  throw Failure(fmt::format("BROCHURE_PRINT_SECONDS is '{}', which is no number of seconds", text));
}

constexpr const char* printed_file = "printed.pdf";

std::string file_address(const fs::path& file) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string address = "file://";
  for (const char c : fs::absolute(file).string()) {
    if (plain.find(c) != std::string_view::npos) {
      address += c;
    } else {
      address += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return address;
}

std::vector<std::string> arguments_for(const fs::path& page, const fs::path& folder) {
  std::vector<std::string> arguments{
      "--headless", "--no-pdf-header-footer", "--generate-pdf-document-outline",
      "--user-data-dir=" + (folder / "profile").string(),
      "--print-to-pdf=" + (folder / printed_file).string(),
      // Nobody is asked, nothing is fetched, nothing is told to anybody.
      "--no-first-run", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--disable-quic", "--disable-extensions", "--disable-default-apps",
      "--disable-breakpad", "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND",
      // Where shared memory is small, as in containers.
      "--disable-dev-shm-usage", "--disable-gpu"};
  // Chromium refuses to start its sandbox as root; the page is our own.
  if (geteuid() == 0) arguments.emplace_back("--no-sandbox");
  arguments.push_back(file_address(page));
  return arguments;
}

/// https://www.iso.org/standard/51502.html, 7.5: what it begins and ends with.
bool is_whole_pdf(std::string_view bytes) {
  constexpr std::size_t most_behind = 1024;
  const std::size_t end = bytes.rfind("%%EOF");
  return bytes.starts_with("%PDF-") && end != std::string_view::npos &&
         bytes.size() - end < most_behind;
}

}  // namespace

fs::path find_chromium() {
  return find_engine({.name = "Chromium",
                      .program = "chromium",
                      .variable = "BROCHURE_CHROMIUM",
                      .makes = "a PDF"});
}

std::string printed(const fs::path& chromium, const fs::path& page, const fs::path& folder) {
  const fs::path file = folder / printed_file;
  // What an earlier run has printed is not what this one prints.
  fs::remove(file);
  // There it has files of its own, which it leaves when it is ended.
  const ProgramRun run = run_program(chromium, arguments_for(page, folder), time_limit(),
                                     {"TMPDIR=" + folder.string()});
  if (run.is_too_slow) {
    throw Failure(fmt::format("Chromium had not printed after {} seconds", time_limit().count()),
                  "Give it more by the environment: BROCHURE_PRINT_SECONDS=3600");
  }
  std::string pdf = fs::exists(file) ? read_bytes(file) : "";
  if (run.exit_code == 0 && is_whole_pdf(pdf)) return pdf;
  throw Failure(run.exit_code == 0
                    ? std::string("what Chromium printed is no whole PDF")
                    : fmt::format("Chromium could not print (exit code {})", run.exit_code),
                run.errors.empty() ? "It said nothing." : "It said: " + run.errors);
}

}  // namespace brochure

#include "engines/chromium.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>

#include "base/encoding.h"
#include "base/failure.h"
#include "engines/find_engine.h"

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

std::vector<std::string> arguments_for(const fs::path& folder) {
  std::vector<std::string> arguments{
      "--headless", "--remote-debugging-pipe", "--user-data-dir=" + (folder / "profile").string(),
      // Nobody is asked, nothing is fetched, nothing is told to anybody.
      "--no-first-run", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--disable-quic", "--disable-extensions", "--disable-default-apps",
      "--disable-breakpad", "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND",
      // Where shared memory is small, as in containers.
      "--disable-dev-shm-usage", "--disable-gpu"};
  // Chromium refuses to start its sandbox as root; the page is our own.
  if (geteuid() == 0) arguments.emplace_back("--no-sandbox");
  return arguments;
}

/// What it cannot say by JSON: that it has ended, and how, or does not answer.
Failure failure_of(ChildProcess& browser) {
  const bool has_ended = browser.has_ended();
  browser.end();
  if (!has_ended) {
    return Failure(fmt::format("Chromium had not printed after {} seconds", time_limit().count()),
                   "Give it more by the environment: BROCHURE_PRINT_SECONDS=3600");
  }
  const std::string errors = browser.errors();
  return Failure(
      fmt::format("Chromium ended before it had printed (exit code {})", browser.exit_code()),
      errors.empty() ? "It said nothing." : "It said: " + errors);
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

Printer::Printer(const fs::path& chromium, const fs::path& folder)
    : browser_({.program = chromium,
                .arguments = arguments_for(folder),
                // There it has files of its own, which it leaves when it is ended.
                .environment = {"TMPDIR=" + folder.string()},
                .is_spoken_to = true}),
      devtools_(browser_) {}

std::string Printer::print(const fs::path& page) {
  devtools_.answer_until(std::chrono::steady_clock::now() + time_limit());
  std::string pdf;
  try {
    pdf = told_to_print(page);
  } catch (const NoAnswer&) {
    throw failure_of(browser_);
  }
  if (is_whole_pdf(pdf)) return pdf;
  throw Failure("what Chromium printed is no whole PDF");
}

/// As `--print-to-pdf` does.
std::string Printer::told_to_print(const fs::path& page) {
  if (!std::exchange(is_open_, true)) devtools_.open_page();
  devtools_.show(file_address(page));
  const auto printed = devtools_.call("Page.printToPDF", {{"preferCSSPageSize", true},
                                                          {"printBackground", true},
                                                          {"generateTaggedPDF", true},
                                                          {"generateDocumentOutline", true}});
  return bytes_of_base64(printed.value("data", std::string()));
}

}  // namespace brochure

#include "engines/chromium.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>

#include "base/failure.h"
#include "engines/run_program.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;

/// Far more than the largest collection takes; a Chromium that hangs is ended all the same.
constexpr std::chrono::seconds longest_print{600};

constexpr std::string_view how_to_get_it =
    "Install it with: sudo apt-get install --no-install-recommends chromium";

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
      "--print-to-pdf=" + (folder / "printed.pdf").string(),
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

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

fs::path find_chromium() {
  const char* named = std::getenv("BROCHURE_CHROMIUM");  // NOLINT(concurrency-mt-unsafe)
  if (named != nullptr && *named != '\0') {
    if (access(named, X_OK) == 0) return named;
    throw Failure(fmt::format("BROCHURE_CHROMIUM names '{}', which cannot be run", named));
  }
  if (auto program = find_program("chromium")) return *program;
  throw Failure("a PDF needs Chromium, which is not installed", std::string(how_to_get_it));
}

std::string printed(const fs::path& chromium, const fs::path& page, const fs::path& folder) {
  const ProgramRun run = run_program(chromium, arguments_for(page, folder), longest_print);
  if (run.is_too_slow) {
    throw Failure(
        fmt::format("Chromium had not printed after {} minutes",
                    std::chrono::duration_cast<std::chrono::minutes>(longest_print).count()));
  }
  std::string pdf = bytes_of(folder / "printed.pdf");
  if (run.exit_code == 0 && pdf.starts_with("%PDF")) return pdf;
  throw Failure(fmt::format("Chromium could not print (exit code {})", run.exit_code),
                "It said: " + run.errors);
}

}  // namespace brochure

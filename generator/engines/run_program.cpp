#include "engines/run_program.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <sstream>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/failure.h"
#include "base/interruption.h"

namespace brochure {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::size_t errors_kept = 4096;
constexpr int look_again_after = 20;  // milliseconds
constexpr int signalled = 128;        // as shells tell it

/// The two ends of a pipe; closed with it.
struct Pipe {
  std::array<int, 2> ends{-1, -1};

  Pipe() {
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
      throw std::system_error(errno, std::generic_category(), "pipe");
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
  }
  ~Pipe() {
    for (const int end : ends) {
      if (end >= 0) close(end);
    }
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  void close_writing() { close(std::exchange(ends[1], -1)); }
};

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// Our environment, but for the variables that are given.
std::vector<std::string> with_ours(const std::vector<std::string>& given) {
  std::vector<std::string> all = given;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view ours = *variable;
    const std::string_view name = ours.substr(0, ours.find('=') + 1);
    const bool is_given =
        std::ranges::any_of(given, [&](const std::string& text) { return text.starts_with(name); });
    if (!is_given) all.emplace_back(ours);
  }
  return all;
}

/// How it is started: in a group of its own, writing errors to the pipe.
class Start {
 public:
  explicit Start(int errors) {
    posix_spawn_file_actions_init(&files_);
    posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&files_, errors, STDERR_FILENO);
    posix_spawnattr_init(&attributes_);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes_, 0);
  }
  ~Start() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;

  pid_t of(const fs::path& program, const std::vector<std::string>& arguments,
           const std::vector<std::string>& environment) const {
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = with_ours(environment);
    pid_t process = 0;
    const int error = posix_spawn(&process, program.c_str(), &files_, &attributes_,
                                  pointers_to(words).data(), pointers_to(variables).data());
    if (error != 0) {
      throw Failure(fmt::format("cannot run {}: {}", program.string(),
                                std::generic_category().message(error)));
    }
    return process;
  }

 private:
  posix_spawn_file_actions_t files_{};
  posix_spawnattr_t attributes_{};
};

/// Takes what is there to be read. False at the end.
bool take(int from, std::string& text) {
  std::array<char, 4096> some{};
  while (true) {
    const ssize_t count = read(from, some.data(), some.size());
    if (count == 0) return false;
    if (count < 0) return errno == EAGAIN || errno == EINTR;
    text.append(some.data(), static_cast<std::size_t>(count));
    if (text.size() > 2 * errors_kept) text.erase(0, text.size() - errors_kept);
  }
}

/// Waits until there is something to read, or a moment.
void wait_for(int errors, bool is_open) {
  pollfd watched{.fd = is_open ? errors : -1, .events = POLLIN, .revents = 0};
  poll(&watched, 1, look_again_after);
}

int exit_code_of(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : signalled + WTERMSIG(status);
}

/// Whether it has ended; `status` then tells how. Throws Failure where nobody can know.
bool has_ended(pid_t process, int options, int& status) {
  pid_t ended = 0;
  do {
    ended = waitpid(process, &status, options);
  } while (ended < 0 && errno == EINTR);
  if (ended >= 0) return ended != 0;
  const int error = errno;
  kill(-process, SIGKILL);
  throw Failure(
      fmt::format("cannot tell how a program ended: {}", std::generic_category().message(error)));
}

}  // namespace

std::optional<fs::path> find_program(std::string_view name) {
  const char* folders = std::getenv("PATH");  // NOLINT(concurrency-mt-unsafe): nobody sets it
  std::istringstream list(folders == nullptr ? "" : folders);
  for (std::string folder; std::getline(list, folder, ':');) {
    const fs::path file = fs::path(folder) / name;
    if (!folder.empty() && access(file.c_str(), X_OK) == 0 && fs::is_regular_file(file))
      return file;
  }
  return std::nullopt;
}

ProgramRun run_program(const fs::path& program, const std::vector<std::string>& arguments,
                       std::chrono::seconds time_limit,
                       const std::vector<std::string>& environment) {
  const InterruptionsNoted noted;
  stop_if_interrupted();
  Pipe errors;
  const pid_t process = Start(errors.ends[1]).of(program, arguments, environment);
  errors.close_writing();
  const auto deadline = Clock::now() + time_limit;
  ProgramRun run;
  int status = 0;
  bool is_open = true;
  while (!has_ended(process, WNOHANG, status)) {
    wait_for(errors.ends[0], is_open);
    is_open = is_open && take(errors.ends[0], run.errors);
    run.is_too_slow = Clock::now() > deadline;
    if (!run.is_too_slow && !is_interrupted()) continue;
    kill(-process, SIGKILL);
    has_ended(process, 0, status);
    break;
  }
  take(errors.ends[0], run.errors);
  // Whatever it has left behind.
  kill(-process, SIGKILL);
  stop_if_interrupted();
  run.exit_code = exit_code_of(status);
  if (run.errors.size() > errors_kept) run.errors.erase(0, run.errors.size() - errors_kept);
  return run;
}

}  // namespace brochure

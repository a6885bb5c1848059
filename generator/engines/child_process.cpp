#include "engines/child_process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/failure.h"

namespace brochure {
namespace {

constexpr std::size_t errors_kept = 4096;
constexpr int look_again_after = 20;  // milliseconds
constexpr int signalled = 128;        // as shells tell it

// As Chromium and others know them.
constexpr int reads_from = 3;
constexpr int answers_by = 4;

enum class Ways { ToUs, Both };

/// Two ends of one wire: ours, at which nobody waits, and that of the program. What nobody has
/// taken is closed.
struct Wire {
  std::array<int, 2> ends{-1, -1};

  explicit Wire(Ways ways) {
    const int error = ways == Ways::ToUs
                          ? pipe2(ends.data(), O_CLOEXEC)
                          : socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data());
    if (error != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
  }
  ~Wire() {
    for (const int end : ends) {
      if (end >= 0) close(end);
    }
  }
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;

  int take_ours() { return std::exchange(ends[0], -1); }
  int theirs() const { return ends[1]; }
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

/// How it is started: in a group of its own, with what it says going to our wires.
class Start {
 public:
  Start(int errors, int wire) {
    posix_spawn_file_actions_init(&files_);
    posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&files_, errors, STDERR_FILENO);
    if (wire >= 0) {
      posix_spawn_file_actions_adddup2(&files_, wire, reads_from);
      posix_spawn_file_actions_adddup2(&files_, wire, answers_by);
    }
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

  pid_t of(const ProgramCall& call) const {
    std::vector<std::string> words{call.program.string()};
    words.insert(words.end(), call.arguments.begin(), call.arguments.end());
    std::vector<std::string> variables = with_ours(call.environment);
    pid_t process = 0;
    const int error = posix_spawn(&process, call.program.c_str(), &files_, &attributes_,
                                  pointers_to(words).data(), pointers_to(variables).data());
    if (error != 0) {
      throw Failure(fmt::format("cannot run {}: {}", call.program.string(),
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
  std::array<char, 65536> some{};
  while (true) {
    const ssize_t count = read(from, some.data(), some.size());
    if (count > 0) {
      text.append(some.data(), static_cast<std::size_t>(count));
    } else if (count == 0 || errno != EINTR) {
      return count < 0 && errno == EAGAIN;
    }
  }
}

void close_wire(int& wire) {
  if (wire >= 0) close(std::exchange(wire, -1));
}

}  // namespace

ChildProcess::ChildProcess(const ProgramCall& call) {
  Wire errors(Ways::ToUs);
  if (call.is_spoken_to) {
    Wire wire(Ways::Both);
    process_ = Start(errors.theirs(), wire.theirs()).of(call);
    wire_ = wire.take_ours();
  } else {
    process_ = Start(errors.theirs(), -1).of(call);
  }
  errors_from_ = errors.take_ours();
}

ChildProcess::~ChildProcess() {
  end();
  close_wire(errors_from_);
  close_wire(wire_);
}

void ChildProcess::listen() {
  std::array<pollfd, 2> watched{pollfd{.fd = errors_from_, .events = POLLIN, .revents = 0},
                                pollfd{.fd = wire_, .events = POLLIN, .revents = 0}};
  poll(watched.data(), watched.size(), look_again_after);
  // What is at its end would be ready for ever.
  if (errors_from_ >= 0 && !take(errors_from_, errors_)) close_wire(errors_from_);
  if (wire_ >= 0 && !take(wire_, answers_)) close_wire(wire_);
  if (errors_.size() > 2 * errors_kept) errors_ = errors();
}

std::string ChildProcess::errors() const {
  return errors_.substr(errors_.size() - std::min(errors_.size(), errors_kept));
}

void ChildProcess::send(std::string_view text) const {
  while (!text.empty() && wire_ >= 0) {
    const ssize_t count = ::send(wire_, text.data(), text.size(), MSG_NOSIGNAL);
    if (count > 0) {
      text.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EAGAIN) {
      pollfd watched{.fd = wire_, .events = POLLOUT, .revents = 0};
      poll(&watched, 1, look_again_after);
    } else if (errno != EINTR) {
      return;
    }
  }
}

bool ChildProcess::has_ended(int options) {
  if (process_ == 0) return true;
  int status = 0;
  pid_t ended = 0;
  do {
    ended = waitpid(process_, &status, options);
  } while (ended < 0 && errno == EINTR);
  if (ended == 0) return false;
  // Whatever it has left behind.
  kill(-process_, SIGKILL);
  process_ = 0;
  if (ended > 0) status_ = status;
  return true;
}

bool ChildProcess::has_ended() { return has_ended(WNOHANG); }

void ChildProcess::end() {
  if (process_ != 0) kill(-process_, SIGKILL);
  has_ended(0);
  if (errors_from_ >= 0) take(errors_from_, errors_);
}

int ChildProcess::exit_code() const {
  if (!status_) throw Failure("cannot tell how a program ended");
  return WIFEXITED(*status_) ? WEXITSTATUS(*status_) : signalled + WTERMSIG(*status_);
}

}  // namespace brochure

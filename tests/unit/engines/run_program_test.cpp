#include "engines/run_program.h"

#include <chrono>
#include <csignal>
#include <fstream>
#include <string>
#include <thread>

#include <doctest/doctest.h>
#include <sys/types.h>
#include <unistd.h>

#include "base/failure.h"
#include "base/interruption.h"

namespace brochure {
namespace {

using std::chrono::seconds;

ProgramRun run_shell(const std::string& script, seconds time_limit = seconds(30)) {
  return run_program(
      {.program = find_program("sh").value(), .arguments = {"-c", script}, .environment = {}},
      time_limit);
}

TEST_CASE("a program is found in PATH, or not") {
  CHECK(find_program("sh"));
  CHECK_FALSE(find_program("no-program-has-this-name"));
}

TEST_CASE("what a program says and how it ends is told") {
  const ProgramRun run = run_shell("echo to nobody; echo no paper >&2; exit 3");
  CHECK(run.exit_code == 3);
  CHECK(run.errors == "no paper\n");
  CHECK_FALSE(run.is_too_slow);
}

TEST_CASE("arguments are given as they are, whatever a shell would make of them") {
  const ProgramRun run =
      run_program({.program = find_program("sh").value(),
                   .arguments = {"-c", "printf %s \"$1\" >&2", "sh", "$HOME; 'a' \"b\" *"},
                   .environment = {}},
                  seconds(30));
  CHECK(run.errors == "$HOME; 'a' \"b\" *");
}

TEST_CASE("a program finds our environment, and what it is given instead") {
  const ProgramRun run = run_program({.program = find_program("sh").value(),
                                      .arguments = {"-c", "echo \"$HOME_OF_PAPER $PATH\" >&2"},
                                      .environment = {"HOME_OF_PAPER=desk", "PATH=/nowhere"}},
                                     seconds(30));
  CHECK(run.errors == "desk /nowhere\n");
}

/// What has ended, but nobody has asked after yet, has no command line.
bool runs(const std::string& process) {
  std::ifstream command("/proc/" + process + "/cmdline");
  return command.peek() != std::ifstream::traits_type::eof();
}

TEST_CASE("a program and what it started are ended when the time is up") {
  const auto begin = std::chrono::steady_clock::now();
  const ProgramRun run = run_shell("sleep 60 & echo $! >&2; sleep 60", seconds(1));
  CHECK(run.is_too_slow);
  CHECK(run.exit_code == 128 + 9);
  const std::string started = run.errors.substr(0, run.errors.find('\n'));
  REQUIRE_FALSE(started.empty());
  const auto end = std::chrono::steady_clock::now() + seconds(5);
  while (runs(started) && std::chrono::steady_clock::now() < end)
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  CHECK_FALSE(runs(started));
  CHECK(std::chrono::steady_clock::now() - begin < seconds(20));
}

TEST_CASE("a program that ends where nobody can know how is not taken for one that went well") {
  const auto before = std::signal(SIGCHLD, SIG_IGN);
  CHECK_THROWS_AS(run_shell("exit 3"), Failure);
  std::signal(SIGCHLD, before);
}

TEST_CASE("whoever interrupts us ends what we run, and is not taken for a failure") {
  // Otherwise a signal that comes before or after the program runs would end the tests.
  const InterruptionsNoted noted;
  std::thread somebody([] {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    kill(getpid(), SIGTERM);
  });
  const auto begin = std::chrono::steady_clock::now();
  CHECK_THROWS_AS(run_shell("sleep 60"), Interrupted);
  somebody.join();
  CHECK(std::chrono::steady_clock::now() - begin < seconds(20));
}

TEST_CASE("of endless talk the end is kept") {
  const ProgramRun run =
      run_shell("i=0; while [ $i -lt 4000 ]; do echo line $i >&2; i=$((i+1)); done");
  CHECK(run.errors.size() <= 4096);
  CHECK(run.errors.ends_with("line 3999\n"));
}

TEST_CASE("a program that is not there is a failure") {
  CHECK_THROWS_AS(
      run_program({.program = "/nowhere/program", .arguments = {}, .environment = {}}, seconds(1)),
      Failure);
}

}  // namespace
}  // namespace brochure

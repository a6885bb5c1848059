#pragma once

// A program that runs beside us: how it is started, heard, spoken to, and ended.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace brochure {

/// What somebody else's program is started with.
struct ProgramCall {
  std::filesystem::path program;
  std::vector<std::string> arguments;
  /// What it finds in its environment beside or instead of what is in ours: "LANG=C".
  std::vector<std::string> environment;
  /// Whether it reads what we send from its file descriptor 3, and answers by its 4.
  bool is_spoken_to = false;
};

/// It runs without a shell, in a group of its own, with nothing on its standard input. It and
/// whatever it has started are ended with this object.
class ChildProcess {
 public:
  /// Throws Failure if it cannot be started.
  explicit ChildProcess(const ProgramCall& call);
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  /// Waits until it has said something, or a moment, and takes what it has said.
  void listen();
  /// What it has answered; whoever has read some of it takes it out.
  std::string& answers() { return answers_; }
  /// What it wrote to standard error, the end of it.
  std::string errors() const;

  /// Returns once it has taken all of it, or is gone.
  void send(std::string_view text) const;

  /// Asked without waiting.
  bool has_ended();
  /// Ends it and whatever it has started, and takes the last of what it has said.
  void end();
  /// How it ended: 128 and the signal's number if one ended it. Only after it has. Throws Failure
  /// where nobody can know.
  int exit_code() const;

 private:
  bool has_ended(int options);

  int errors_from_ = -1;
  int wire_ = -1;      ///< both ways; -1 if it is not spoken to
  pid_t process_ = 0;  ///< 0 when it has ended
  std::optional<int> status_;
  std::string errors_;
  std::string answers_;
};

}  // namespace brochure

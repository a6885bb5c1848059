#include "base/file_bytes.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace brochure {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail_on(const char* what, const fs::path& file) {
  throw fs::filesystem_error(what, file, {errno, std::generic_category()});
}

/// An open file, closed when it goes.
class OpenFile {
 public:
  OpenFile(const fs::path& file, int flags, mode_t mode)
      : file_(::open(file.c_str(), flags | O_CLOEXEC, mode)) {
    if (file_ < 0) fail_on("cannot open", file);
  }
  ~OpenFile() {
    if (file_ >= 0) ::close(file_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int number() const { return file_; }
  /// Some file systems tell only now that the disk is full.
  bool close() { return ::close(std::exchange(file_, -1)) == 0; }

 private:
  int file_;
};

}  // namespace

std::string read_bytes(const fs::path& file) {
  const OpenFile open_file(file, O_RDONLY, 0);
  struct stat about {};
  if (::fstat(open_file.number(), &about) != 0) fail_on("cannot read", file);
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(about.st_size));
  std::array<char, std::size_t{64} * 1024> buffer{};
  for (;;) {
    const ssize_t count = ::read(open_file.number(), buffer.data(), buffer.size());
    if (count == 0) return bytes;
    if (count < 0 && errno != EINTR) fail_on("cannot read", file);
    if (count > 0) bytes.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

void write_bytes(const fs::path& file, std::string_view bytes) {
  constexpr mode_t readable_by_all = 0666;  // less what the user's umask takes away
  OpenFile open_file(file, O_WRONLY | O_CREAT | O_TRUNC, readable_by_all);
  while (!bytes.empty()) {
    const ssize_t count = ::write(open_file.number(), bytes.data(), bytes.size());
    if (count < 0 && errno != EINTR) fail_on("cannot write", file);
    if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  if (!open_file.close()) fail_on("cannot write", file);
}

}  // namespace brochure

#include "support/content.h"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "base/report.h"
#include "link/link.h"
#include "read/collection.h"

namespace brochure {

namespace fs = std::filesystem;

namespace {

bool is_text(std::string_view path) { return path.ends_with(".md") || path.ends_with(".toml"); }

CheckedContent checked(FolderContents files, Diagnostics diagnostics) {
  Collection collection = read_collection(std::move(files), diagnostics);
  LinkedCollection linked = link(std::move(collection), diagnostics);
  std::vector<PageRequest> pages;
  if (!has_errors(diagnostics)) pages = plan_pages(linked, {}, diagnostics);
  return {.linked = std::move(linked),
          .pages = std::move(pages),
          .diagnostics = std::move(diagnostics)};
}

}  // namespace

CheckedContent check_content(FolderContents files) { return checked(std::move(files), {}); }

CheckedContent check_content(const ContentFiles& files) {
  FolderContents contents;
  for (const auto& [path, text] : files) {
    if (is_text(path)) {
      contents.texts.push_back({path, text});
    } else {
      contents.others.push_back(path);
    }
  }
  return check_content(std::move(contents));
}

CheckedContent check_content_folder(const fs::path& folder) {
  Diagnostics diagnostics;
  FolderContents files = read_folder(folder, "content", content_rules(), diagnostics);
  return checked(std::move(files), std::move(diagnostics));
}

std::string report_of(const CheckedContent& checked) {
  std::string report = report_as_text(
      problems_in(checked.linked.collection.sources, checked.diagnostics), Colours::Off);
  // The sum stands after the last blank line.
  const std::size_t last_blank = report.rfind("\n\n");
  return last_blank == std::string::npos ? report : report.substr(0, last_blank + 1);
}

ContentFiles files_from(std::string_view text) {
  constexpr std::string_view mark = "--- ";
  ContentFiles files;
  std::string* current = nullptr;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.starts_with(mark) && line.size() > mark.size()) {
      current = &files[std::string(line.substr(mark.size()))];
    } else if (current != nullptr) {
      current->append(line).append("\n");
    } else {
      throw std::runtime_error("files begin with a line \"--- path\"");
    }
  }
  return files;
}

ContentFiles files_below(const fs::path& folder) {
  ContentFiles files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    files[entry.path().lexically_relative(folder).generic_string()] = {
        std::istreambuf_iterator<char>(stream), {}};
  }
  return files;
}

}  // namespace brochure

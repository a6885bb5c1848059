#include "export/docx/bookmarks.h"

#include <cstddef>
#include <set>
#include <string_view>

#include <pugixml.hpp>

#include "base/ascii.h"
#include "export/reader/xhtml.h"

namespace brochure {
namespace {

constexpr std::size_t longest_bookmark = 40;

std::string with_letters_only(std::string_view id) {
  std::string name;
  // The ids of chapters and within them are small letters already.
  for (const char c : id) name += is_letter_or_digit(c) ? c : '_';
  if (name.empty() || !is_letter(name.front())) name.insert(0, "at_");
  return name;
}

/// Shortened where it is too long, and with a number where another has the name.
std::string free_name(const std::string& id, std::set<std::string>& taken) {
  const std::string whole = with_letters_only(id);
  std::string name = whole.substr(0, longest_bookmark);
  for (std::size_t number = 2; !taken.insert(name).second; ++number) {
    const std::string ending = "_" + std::to_string(number);
    name = whole.substr(0, longest_bookmark - ending.size()) + ending;
  }
  return name;
}

}  // namespace

Bookmarks bookmarks_of(const BoundVersion& version) {
  std::set<std::string> wanted;
  std::vector<std::string> all;
  for (const BoundChapter& chapter : version.chapters) {
    wanted.insert(chapter.id);
    pugi::xml_document document;
    read_xhtml(chapter.xhtml, document);
    for (const auto& found : document.select_nodes("//a/@href")) {
      const std::string_view address = found.attribute().value();
      if (address.starts_with('#')) wanted.emplace(address.substr(1));
    }
    for (const auto& found : document.select_nodes("//@id"))
      all.emplace_back(found.attribute().value());
  }
  Bookmarks bookmarks;
  std::set<std::string> taken;
  for (const std::string& id : all) {
    if (wanted.contains(id) && !bookmarks.contains(id)) bookmarks.emplace(id, free_name(id, taken));
  }
  return bookmarks;
}

std::string bookmark_for(const std::string& id, const Bookmarks& bookmarks) {
  if (const auto found = bookmarks.find(id); found != bookmarks.end()) return found->second;
  const std::size_t joint = id.rfind(id_joint);
  return joint == std::string::npos ? "" : bookmark_for(id.substr(0, joint), bookmarks);
}

}  // namespace brochure

#pragma once

// A document for word processors as the files it is packed of:
// https://ecma-international.org/publications-and-standards/standards/ecma-376/ (part 2)

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include "base/zip_archive.h"

namespace brochure {

class WordPackage {
 public:
  /// Throws Failure for what is no archive.
  explicit WordPackage(const std::string& archive);

  bool has(std::string_view path) const;

  /// Puts a file in, in the place of one with its path.
  void put(const std::string& path, std::string bytes);

  /// Lets the function change the root of a file of XML. Throws Failure if there is none.
  void change(const std::string& path, const std::function<void(pugi::xml_node root)>& function);

  /// Says what a file is, and how the document calls it.
  void relate(const std::string& id, std::string_view type, const std::string& target);
  void declare(const std::string& path, const std::string& content_type);

  /// The archive: what says what is in it first, everything else by its path.
  std::string packed() const;

 private:
  std::vector<ZipEntry> entries_;
};

/// Adds elements that are written as text.
void append_xml(pugi::xml_node parent, const std::string& xml);

}  // namespace brochure

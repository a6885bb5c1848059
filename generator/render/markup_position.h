#pragma once

// Whether an element may begin at a place in a template.

#include <string>
#include <string_view>

namespace brochure {

/// Reads the markup of a template piece by piece, from the beginning, without what is put in.
class MarkupPosition {
 public:
  void pass(std::string_view markup);

  /// Not within a tag, and not within what takes texts alone, such as a title or a picture.
  bool among_elements() const { return place_ == Place::Text && text_alone_.empty(); }

 private:
  enum class Place { Text, TagName, Tag, Quoted };

  void pass(char character);
  void end_tag();

  Place place_ = Place::Text;
  std::string tag_;         ///< the name of the tag being read, with its '/' if it closes
  std::string text_alone_;  ///< the element around that takes texts alone
  bool closes_itself_ = false;
};

}  // namespace brochure

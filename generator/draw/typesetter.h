#pragma once

// Letters as outlines, from the files of typefaces alone: no font, setting or locale of the machine
// takes part, so the same text gives the same outlines everywhere.

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <cairo.h>

#include "draw/look.h"
#include "model/theme.h"

namespace brochure {

class OpenFont;

/// A line of text, measured in the size of the type: to be multiplied by it.
struct SetText {
  struct Glyph {
    OpenFont* font = nullptr;
    std::uint32_t index = 0;
    double x = 0;
    double y = 0;
  };
  std::vector<Glyph> glyphs;
  double width = 0;
};

/// Opens typefaces as they are needed. For one thread at a time; what it has set lives as long as
/// it does.
class Typesetter {
 public:
  /// `files` must outlive it. Throws Failure for a file that is no typeface.
  explicit Typesetter(const TypefaceFiles& files);
  ~Typesetter();
  Typesetter(const Typesetter&) = delete;
  Typesetter& operator=(const Typesetter&) = delete;
  Typesetter(Typesetter&&) = delete;
  Typesetter& operator=(Typesetter&&) = delete;

  /// One line, from left to right. A letter that no file of the face has is shown as the face shows
  /// what it lacks: as a box.
  SetText set(std::string_view text, const FaceStyle& style);

 private:
  OpenFont& font(const std::string& file, int weight);
  OpenFont& font_with(std::uint32_t letter, const FaceStyle& style);

  struct Library;
  const TypefaceFiles& files_;
  std::unique_ptr<Library> library_;
  std::map<std::pair<std::string, int>, std::unique_ptr<OpenFont>> fonts_;
};

/// Adds the outlines of a line to the drawing's path, its base line at `y`.
void add_outlines(cairo_t* drawing, const SetText& text, double x, double y, double size);

}  // namespace brochure

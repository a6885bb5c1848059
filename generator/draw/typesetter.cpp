#include "draw/typesetter.h"

#include <optional>

#include <fmt/core.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_MULTIPLE_MASTERS_H
#include FT_OUTLINE_H
#include <hb-ft.h>
#include <hb.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "base/failure.h"

namespace brochure {
namespace {

/// The size at which outlines are taken, large enough that rounding does not show.
constexpr int pixels_of_outline = 1000;
/// FreeType and HarfBuzz count in 64ths of a pixel.
constexpr double units_per_pixel = 64;
constexpr double units_per_size = pixels_of_outline * units_per_pixel;
constexpr FT_Int32 load_flags = FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP;

constexpr FT_ULong weight_axis = FT_MAKE_TAG('w', 'g', 'h', 't');

struct BufferDeleter {
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};

/// Gives a face with a range of weights the one that is asked for.
void choose_weight(FT_Library library, FT_Face face, int weight) {
  FT_MM_Var* axes = nullptr;
  if (FT_Get_MM_Var(face, &axes) != 0) return;
  std::vector<FT_Fixed> places;
  for (FT_UInt axis = 0; axis < axes->num_axis; ++axis) {
    constexpr int fixed_point = 1 << 16;
    const FT_Var_Axis& is = axes->axis[axis];
    places.push_back(is.tag == weight_axis ? FT_Fixed{weight} * fixed_point : is.def);
  }
  FT_Set_Var_Design_Coordinates(face, axes->num_axis, places.data());
  FT_Done_MM_Var(library, axes);
}

/// Where the points of an outline go.
struct Pen {
  cairo_t* drawing = nullptr;
  double x = 0;
  double y = 0;
  double scale = 1;

  double across(const FT_Vector& point) const { return x + static_cast<double>(point.x) * scale; }
  double down(const FT_Vector& point) const { return y - static_cast<double>(point.y) * scale; }
};

const Pen& pen_of(void* user) { return *static_cast<const Pen*>(user); }

int move_to(const FT_Vector* to, void* user) {
  const Pen& pen = pen_of(user);
  cairo_close_path(pen.drawing);
  cairo_move_to(pen.drawing, pen.across(*to), pen.down(*to));
  return 0;
}

int line_to(const FT_Vector* to, void* user) {
  const Pen& pen = pen_of(user);
  cairo_line_to(pen.drawing, pen.across(*to), pen.down(*to));
  return 0;
}

int cubic_to(const FT_Vector* first, const FT_Vector* second, const FT_Vector* to, void* user) {
  const Pen& pen = pen_of(user);
  cairo_curve_to(pen.drawing, pen.across(*first), pen.down(*first), pen.across(*second),
                 pen.down(*second), pen.across(*to), pen.down(*to));
  return 0;
}

/// The drawing knows cubic curves only; this is the same curve as one of them.
int conic_to(const FT_Vector* control, const FT_Vector* to, void* user) {
  const Pen& pen = pen_of(user);
  double x = 0;
  double y = 0;
  cairo_get_current_point(pen.drawing, &x, &y);
  const double control_x = pen.across(*control);
  const double control_y = pen.down(*control);
  const double to_x = pen.across(*to);
  const double to_y = pen.down(*to);
  const auto third = [](double end, double middle) { return (end + 2 * middle) / 3; };
  cairo_curve_to(pen.drawing, third(x, control_x), third(y, control_y), third(to_x, control_x),
                 third(to_y, control_y), to_x, to_y);
  return 0;
}

bool is_mark(UChar32 letter) { return (U_GET_GC_MASK(letter) & U_GC_M_MASK) != 0; }

}  // namespace

struct Typesetter::Library {
  FT_Library handle = nullptr;
  Library() {
    if (FT_Init_FreeType(&handle) != 0) throw Failure("FreeType does not start");
  }
  ~Library() { FT_Done_FreeType(handle); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  Library(Library&&) = delete;
  Library& operator=(Library&&) = delete;
};

/// A typeface's file in one weight.
class OpenFont {
 public:
  OpenFont(FT_Library library, const std::string& path, const std::string& bytes, int weight) {
    const auto* data = reinterpret_cast<const FT_Byte*>(bytes.data());
    if (FT_New_Memory_Face(library, data, static_cast<FT_Long>(bytes.size()), 0, &face_) != 0) {
      throw Failure(fmt::format("'{}' is no typeface that FreeType can read", path),
                    "Fetch the packages anew, or correct [faces] in theme.toml.");
    }
    choose_weight(library, face_, weight);
    constexpr FT_F26Dot6 size = pixels_of_outline * static_cast<int>(units_per_pixel);
    constexpr FT_UInt dots_per_inch = 72;  // so that a point is a pixel
    FT_Set_Char_Size(face_, 0, size, dots_per_inch, dots_per_inch);
    font_ = hb_ft_font_create_referenced(face_);
    hb_ft_font_set_load_flags(font_, load_flags);
  }
  ~OpenFont() {
    hb_font_destroy(font_);
    FT_Done_Face(face_);
  }
  OpenFont(const OpenFont&) = delete;
  OpenFont& operator=(const OpenFont&) = delete;
  OpenFont(OpenFont&&) = delete;
  OpenFont& operator=(OpenFont&&) = delete;

  bool has(std::uint32_t letter) const { return FT_Get_Char_Index(face_, letter) != 0; }

  /// Adds a piece of text to a line.
  void append(std::string_view text, SetText& line) {
    const std::unique_ptr<hb_buffer_t, BufferDeleter> buffer(hb_buffer_create());
    // Said, not guessed: a guess would ask for the locale.
    hb_buffer_set_language(buffer.get(), hb_language_from_string("und", -1));
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    const int size = static_cast<int>(text.size());
    hb_buffer_add_utf8(buffer.get(), text.data(), size, 0, size);
    hb_buffer_guess_segment_properties(buffer.get());  // the script, which the letters tell
    hb_shape(font_, buffer.get(), nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer.get(), &count);
    for (unsigned index = 0; index < count; ++index) {
      const hb_glyph_position_t& place = places[index];
      line.glyphs.push_back({.font = this,
                             .index = glyphs[index].codepoint,
                             .x = line.width + place.x_offset / units_per_size,
                             .y = place.y_offset / units_per_size});
      line.width += place.x_advance / units_per_size;
    }
  }

  void add_outline(Pen pen, std::uint32_t glyph) const {
    if (FT_Load_Glyph(face_, glyph, load_flags) != 0) return;
    FT_Outline_Funcs functions{.move_to = move_to,
                               .line_to = line_to,
                               .conic_to = conic_to,
                               .cubic_to = cubic_to,
                               .shift = 0,
                               .delta = 0};
    FT_Outline_Decompose(&face_->glyph->outline, &functions, &pen);
    cairo_close_path(pen.drawing);
  }

 private:
  FT_Face face_ = nullptr;
  hb_font_t* font_ = nullptr;
};

Typesetter::Typesetter(const TypefaceFiles& files)
    : files_(files), library_(std::make_unique<Library>()) {}

Typesetter::~Typesetter() = default;

OpenFont& Typesetter::font(const std::string& file, int weight) {
  std::unique_ptr<OpenFont>& open = fonts_[{file, weight}];
  if (!open)
    open = std::make_unique<OpenFont>(library_->handle, file, files_.at(file).bytes, weight);
  return *open;
}

OpenFont& Typesetter::font_with(std::uint32_t letter, const FaceStyle& style) {
  for (const std::string& file : style.files) {
    OpenFont& candidate = font(file, style.weight);
    if (candidate.has(letter)) return candidate;
  }
  return font(style.files.front(), style.weight);
}

SetText Typesetter::set(std::string_view text, const FaceStyle& style) {
  SetText line;
  OpenFont* current = nullptr;
  std::size_t begin = 0;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto finish = [&](std::size_t end) {
    if (current != nullptr && end > begin) current->append(text.substr(begin, end - begin), line);
    begin = end;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t letter_begin = at;
    UChar32 letter = 0;
    U8_NEXT_OR_FFFD(bytes, at, text.size(), letter);
    // What belongs to the letter before it stays with it.
    if (current != nullptr && (is_mark(letter) || u_isUWhiteSpace(letter) != 0)) continue;
    OpenFont& wanted = font_with(static_cast<std::uint32_t>(letter), style);
    if (&wanted == current) continue;
    finish(letter_begin);
    current = &wanted;
  }
  finish(text.size());
  return line;
}

void add_outlines(cairo_t* drawing, const SetText& text, double x, double y, double size) {
  for (const SetText::Glyph& glyph : text.glyphs) {
    glyph.font->add_outline({.drawing = drawing,
                             .x = x + glyph.x * size,
                             .y = y - glyph.y * size,
                             .scale = size / units_per_size},
                            glyph.index);
  }
}

}  // namespace brochure

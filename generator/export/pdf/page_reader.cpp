#include "export/pdf/page_reader.h"

#include <array>
#include <cmath>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <cairo.h>

#include "export/pdf/content_stream.h"
#include "export/pdf/operands.h"
#include "export/pdf/page_canvas.h"
#include "export/pdf/page_content.h"
#include "export/pdf/qpdf.h"

namespace brochure {
namespace {

/// From the beginning of a text to within its first letter, in parts of the letters' size.
constexpr double along_letter = 0.2;
constexpr double up_letter = 0.25;

/// Spaces in which numbers are gray, RGB or CMYK: ISO 32000-1, 8.6.4.
constexpr std::array<std::string_view, 3> device_colours{"/DeviceGray", "/DeviceRGB",
                                                         "/DeviceCMYK"};

/// How text is shown: filled, or not at all, beside other ways.
constexpr double filled = 0;
constexpr double hidden = 3;

std::vector<double> numbers_of(QPDFObjectHandle list) {
  std::vector<double> numbers;
  if (!list.isArray()) return numbers;
  const std::vector<QPDFObjectHandle> items = list.getArrayAsVector();
  numbers.reserve(items.size());
  for (QPDFObjectHandle item : items)
    numbers.push_back(item.isNumber() ? item.getNumericValue() : 0);
  return numbers;
}

QPDFObjectHandle resource(QPDFObjectHandle resources, const char* kind, const std::string& name) {
  QPDFObjectHandle all = resources.isDictionary() ? resources.getKey(kind) : resources;
  return all.isDictionary() ? all.getKey(name) : QPDFObjectHandle::newNull();
}

/// What q keeps and Q brings back, beside edges and places, which the canvas keeps.
struct State {
  std::optional<Colour> colour = Colour{};
  bool has_device_colours = true;
  double opacity = 1;
  bool is_masked = false;
  bool is_blended = false;
  bool group_is_mixed = false;  ///< the drawing that this is part of is mixed with what is below
  double text_size = 0;
  double leading = 0;
  double text_mode = filled;  ///< ISO 32000-1, table 106
};

class PageReader {
 public:
  PageReader(const std::vector<double>& box, const std::function<void(const PaintedText&)>& tell)
      : tell_(tell), canvas_(box), line_(matrix_of({})) {}

  void read(std::string_view content, const QPDFObjectHandle& resources);

 private:
  bool sets_state(std::string_view word, std::string_view operands);
  bool paints(std::string_view word);
  void read_text(std::string_view word, std::string_view operands);
  void set_text(std::string_view word, const std::vector<double>& numbers);
  void save();
  void restore();
  void apply_settings(QPDFObjectHandle settings);
  void draw(QPDFObjectHandle object, const QPDFObjectHandle& resources);
  void draw_form(QPDFObjectHandle form, const QPDFObjectHandle& resources);
  void begin_line(const cairo_matrix_t& matrix);
  void next_line(double x, double y);
  void tell_of_text();

  std::optional<Colour> colour() const {
    const bool is_mixed = state_.is_masked || state_.is_blended || state_.group_is_mixed;
    return is_mixed ? std::nullopt : state_.colour;
  }

  const std::function<void(const PaintedText&)>& tell_;
  PageCanvas canvas_;
  State state_;
  std::vector<State> kept_;
  std::size_t kept_below_ = 0;  ///< of what this drawing is part of
  cairo_matrix_t line_;         ///< where the line began
  bool has_moved_ = false;      ///< since text was shown: that begins where the line does
  std::set<QPDFObjGen> open_;   ///< the drawings that this is part of, with itself
};

void PageReader::save() {
  canvas_.save();
  kept_.push_back(state_);
}

void PageReader::restore() {
  if (kept_.size() <= kept_below_) return;
  canvas_.restore();
  state_ = kept_.back();
  kept_.pop_back();
}

bool PageReader::sets_state(std::string_view word, std::string_view operands) {
  if (word == "q") {
    save();
  } else if (word == "Q") {
    restore();
  } else if (word == "cm") {
    canvas_.move_by(matrix_of(numbers_in(operands)));
  } else if (word == "rg" || word == "g" || word == "k") {
    state_.has_device_colours = true;
    state_.colour = colour_of(operands);
  } else if (word == "sc" || word == "scn") {
    state_.colour = state_.has_device_colours ? colour_of(operands) : std::nullopt;
  } else if (word == "cs") {
    state_.has_device_colours = is_among(device_colours, operands);
    state_.colour = state_.has_device_colours ? std::optional(Colour{}) : std::nullopt;
  } else {
    return false;
  }
  return true;
}

/// ISO 32000-1, tables 60, 61 and 77.
bool PageReader::paints(std::string_view word) {
  constexpr std::array<std::string_view, 7> fills{"f", "F", "f*", "B", "B*", "b", "b*"};
  constexpr std::array<std::string_view, 3> ends{"S", "s", "n"};
  const InsideRule rule = word.ends_with('*') ? InsideRule::EvenOdd : InsideRule::Winding;
  if (word == "W" || word == "W*") {
    canvas_.cut(rule);
  } else if (is_among(fills, word)) {
    canvas_.fill(rule, colour(), state_.opacity);
    canvas_.end_outline();
  } else if (is_among(ends, word)) {
    canvas_.end_outline();
  } else if (word == "sh") {
    canvas_.fill_everything();
  } else if (word == "EI") {
    canvas_.fill_square();
  } else {
    return false;
  }
  return true;
}

void PageReader::tell_of_text() {
  const cairo_matrix_t page = canvas_.matrix();
  cairo_matrix_t letters;
  cairo_matrix_multiply(&letters, &line_, &page);
  const double size = state_.text_size * std::sqrt(growth_of(letters));
  double x = along_letter * state_.text_size;
  double y = up_letter * state_.text_size;
  cairo_matrix_transform_point(&letters, &x, &y);
  if (state_.text_mode == hidden || size == 0 || !canvas_.shows(x, y)) return;
  const std::optional<Colour> below =
      std::exchange(has_moved_, false) ? canvas_.seen_at(x, y) : std::nullopt;
  std::optional<Colour> own = state_.text_mode == filled ? colour() : std::nullopt;
  if (own && state_.opacity < 1)
    own = below ? std::optional(mixed(*below, *own, state_.opacity)) : below;
  tell_({.size = size, .text = own, .below = below});
}

void PageReader::begin_line(const cairo_matrix_t& matrix) {
  line_ = matrix;
  has_moved_ = true;
}

void PageReader::next_line(double x, double y) {
  cairo_matrix_t moved = line_;
  cairo_matrix_translate(&moved, x, y);
  begin_line(moved);
}

void PageReader::read_text(std::string_view word, std::string_view operands) {
  constexpr std::array<std::string_view, 4> shows{"Tj", "TJ", "'", "\""};
  if (word == "'" || word == "\"") next_line(0, -state_.leading);
  if (is_among(shows, word)) {
    tell_of_text();
  } else if (word == "BT" || word.starts_with('T')) {
    set_text(word, numbers_in(operands));
  }
}

/// ISO 32000-1, tables 105 to 108.
void PageReader::set_text(std::string_view word, const std::vector<double>& numbers) {
  if (word == "BT" || word == "Tm") {
    begin_line(matrix_of(numbers));
  } else if (word == "Tf" && !numbers.empty()) {
    state_.text_size = numbers.back();
  } else if ((word == "Td" || word == "TD") && numbers.size() == 2) {
    if (word == "TD") state_.leading = -numbers[1];
    next_line(numbers[0], numbers[1]);
  } else if (word == "TL" && numbers.size() == 1) {
    state_.leading = numbers[0];
  } else if (word == "T*") {
    next_line(0, -state_.leading);
  } else if (word == "Tr" && numbers.size() == 1) {
    state_.text_mode = numbers[0];
  }
}

/// ISO 32000-1, table 58.
void PageReader::apply_settings(QPDFObjectHandle settings) {
  if (!settings.isDictionary()) return;
  if (QPDFObjectHandle opacity = settings.getKey("/ca"); opacity.isNumber())
    state_.opacity = opacity.getNumericValue();
  if (settings.hasKey("/SMask")) state_.is_masked = settings.getKey("/SMask").isDictionary();
  if (settings.hasKey("/BM"))
    state_.is_blended = !settings.getKey("/BM").isNameAndEquals("/Normal");
}

void PageReader::draw(QPDFObjectHandle object, const QPDFObjectHandle& resources) {
  if (!object.isStream()) return;
  if (!object.getDict().getKey("/Subtype").isNameAndEquals("/Form")) {
    canvas_.fill_square();
  } else if (open_.insert(object.getObjGen()).second) {
    draw_form(object, resources);
    open_.erase(object.getObjGen());
  }
}

/// ISO 32000-1, 8.10.1.
void PageReader::draw_form(QPDFObjectHandle form, const QPDFObjectHandle& resources) {
  QPDFObjectHandle dictionary = form.getDict();
  save();
  const std::size_t kept_before = std::exchange(kept_below_, kept_.size());
  canvas_.move_by(matrix_of(numbers_of(dictionary.getKey("/Matrix"))));
  // They apply to the drawing as a whole: 11.6.6.
  state_.group_is_mixed =
      state_.group_is_mixed || state_.is_masked || state_.is_blended || state_.opacity < 1;
  state_.is_masked = state_.is_blended = false;
  state_.opacity = 1;
  if (const auto box = numbers_of(dictionary.getKey("/BBox")); box.size() == 4)
    canvas_.cut_to_box(box);
  QPDFObjectHandle own = dictionary.getKey("/Resources");
  read(bytes_of_stream(form), own.isDictionary() ? own : resources);
  while (kept_.size() > kept_below_) restore();
  kept_below_ = kept_before;
  restore();
}

void PageReader::read(std::string_view content, const QPDFObjectHandle& resources) {
  ContentReader reader(content);
  while (reader.next()) {
    const std::string_view word = reader.word();
    const std::string_view operands = reader.operands();
    if (word == "gs") {
      apply_settings(resource(resources, "/ExtGState", name_in(operands)));
    } else if (word == "Do") {
      draw(resource(resources, "/XObject", name_in(operands)), resources);
    } else if (!canvas_.draws_outline(word, operands) && !sets_state(word, operands) &&
               !paints(word)) {
      read_text(word, operands);
    }
  }
}

}  // namespace

void read_painted_texts(const QPDFObjectHandle& page,
                        const std::function<void(const PaintedText&)>& tell) {
  QPDFPageObjectHelper helper(page);
  PageReader reader(numbers_of(helper.getAttribute("/MediaBox", false)), tell);
  reader.read(content_of_page(page), helper.getAttribute("/Resources", false));
}

}  // namespace brochure

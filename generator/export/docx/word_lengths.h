#pragma once

// Lengths that lists and styles share, in twentieths of a point.

namespace brochure::word_length {

inline constexpr int question = 567;  ///< 10 mm: the number of a guide question stands in it
inline constexpr int point = 280;     ///< 5 mm: the mark of a point, and how far boxes move text in
inline constexpr int number = 480;    ///< 8.5 mm: the number of a list, up to "99."
inline constexpr int mark = 340;      ///< 6 mm: the mark of a list, and each level below another
inline constexpr int fact = 2700;     ///< 48 mm: the column of names of facts

/// In drawings lengths are in EMU: ISO/IEC 29500-1, 20.1.10.16.
inline constexpr int units_of_drawings = 635;  ///< in a twentieth of a point

inline constexpr int tallest_picture = 190 * 36000;  ///< 190 mm, in units of drawings

}  // namespace brochure::word_length

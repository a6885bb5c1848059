#pragma once

// Lengths that lists and styles share, in twentieths of a point.

namespace brochure::word_length {

inline constexpr int question = 567;  ///< 10 mm: the number of a guide question stands in it
inline constexpr int point = 280;     ///< 5 mm: the mark of a point, and how far boxes move text in
inline constexpr int number = 480;    ///< 8.5 mm: the number of a list, up to "99."
inline constexpr int mark = 340;      ///< 6 mm: the mark of a list, and each level below another
inline constexpr int fact = 2700;     ///< 48 mm: the column of names of facts

}  // namespace brochure::word_length

#pragma once

// The typefaces that the real themes publish, for tests that draw.

#include "draw/look.h"
#include "support/golden.h"
#include "support/packages.h"

namespace brochure {

inline TypefaceFiles real_typefaces() {
  TypefaceFiles files;
  for (const char* name : {"serif-4-latin", "serif-4-latin-ext", "sans-3-latin"}) {
    const std::string path = std::string("@fontsource-variable/source-") +
                             (name[2] == 'r' ? "serif-4" : "sans-3") + "/files/source-" + name +
                             "-wght-normal.woff2";
    files[name] = {.bytes = read_text_file(fetched_packages() / path), .hash = name};
  }
  return files;
}

inline FaceStyle serif(int weight = 600) {
  return {.files = {"serif-4-latin", "serif-4-latin-ext"}, .weight = weight};
}

inline DrawnLook plain_look() {
  const FaceStyle sans{.files = {"sans-3-latin"}, .weight = 600};
  return {.paper = "#f7f3e6",
          .ink = "#1b1f24",
          .soft = "#4a525c",
          .accent = "#9a3412",
          .line = "#e3c567",
          .sign =
              "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>"
              "<path d='M0 0h48v48H0z'/></svg>",
          .title = serif(),
          .strong = sans,
          .plain = sans};
}

}  // namespace brochure

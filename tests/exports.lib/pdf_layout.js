// Whether pages are laid out well: none is empty or nearly so, none ends with a heading, no line is
// too long.
"use strict";
const { read, report } = require("./pdf_text.js");

const MARGIN = 22 / 210; // of the page's width, as the style sheet has it
const HEAD = 24 / 297; // of its height, above and below
const FEWEST_LINES = 3;

const { pages, bookmarks } = read(process.argv[2]);
const faults = [];
for (const { number, width, height, texts } of pages.slice(1)) {
  const inside = texts.filter(
    (text) => text.top > height * HEAD - 12 && text.top < height * (1 - HEAD),
  );
  const lines = new Set(inside.map((text) => text.top));
  if (lines.size < FEWEST_LINES) {
    faults.push(`page ${number} has ${lines.size} lines`);
    continue;
  }
  for (const text of inside) {
    if (text.right > width * (1 - MARGIN) + 6)
      faults.push(`page ${number}: a line is too long: "${text.words}"`);
  }
  const lowest = Math.max(...lines);
  const last = inside.filter((text) => text.top === lowest).map((text) => text.words).join(" ");
  const titles = bookmarks.filter((bookmark) => bookmark.page === number);
  // What stands there twice is a heading above, and the same words in a text below.
  const isOnce = inside.filter((text) => text.words === last).length < 2;
  if (isOnce && last.length > 3 && titles.some(({ title }) => title.endsWith(last)))
    faults.push(`page ${number} ends with a heading: "${last}"`);
}
for (const { title } of bookmarks) {
  if (/^(.{4,})\1$/.test(title)) faults.push(`a bookmark says itself twice: "${title}"`);
}
if (bookmarks.length === 0) faults.push("there are no bookmarks to know headings by");
report(faults, `${pages.length} pages, ${bookmarks.length} headings`);

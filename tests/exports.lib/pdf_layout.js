// Whether pages are laid out well: none is empty or nearly so, none ends with a heading, no line is
// too long.
"use strict";
const { read, report } = require("./pdf_text.js");

const MARGIN = 22 / 210; // of the page's width, as the style sheet has it
const HEAD = 24 / 297; // of its height, above and below
const FEWEST_LINES = 8;
const FEWEST_LINES_AT_THE_END = 3;
const MOST_LINES_OF_HEADING = 4;

// Words are compared by their letters: where they are torn and what is between them may differ. So
// may apostrophes, of which some readers know the shape alone and take them for letters.
const plain = (words) => words.replace(/[^\p{L}\p{N}]|\p{Lm}/gu, "");

const { pages, bookmarks } = read(process.argv[2]);
const faults = [];
for (const { number, width, height, texts } of pages.slice(1)) {
  const inside = texts.filter(
    (text) => text.top > height * HEAD - 12 && text.top < height * (1 - HEAD),
  );
  const lines = new Set(inside.map((text) => text.top));
  const fewest = number === pages.length ? FEWEST_LINES_AT_THE_END : FEWEST_LINES;
  if (lines.size < fewest) {
    faults.push(`page ${number} has ${lines.size} lines`);
    continue;
  }
  for (const text of inside) {
    if (text.right > width * (1 - MARGIN) + 6)
      faults.push(`page ${number}: a line is too long: "${text.words}"`);
  }
  const foot = [...lines]
    .sort((one, other) => one - other)
    .slice(-MOST_LINES_OF_HEADING)
    .map((top) => inside.filter((text) => text.top === top).map((text) => text.words).join(" "));
  // The last line, the last two, and so on: a heading is all of its title.
  const ends = foot.map((_, index) => plain(foot.slice(index).join(" ")));
  // What stands there twice is a heading above, and the same words in a list below.
  const isOnce = (words) => inside.filter((text) => plain(text.words) === words).length < 2;
  for (const bookmark of bookmarks) {
    const title = plain(bookmark.title);
    if (bookmark.page === number && ends.includes(title) && isOnce(title))
      faults.push(`page ${number} ends with a heading: "${bookmark.title}"`);
  }
}
for (const { title, page } of bookmarks) {
  const all = pages.find(({ number }) => number === page)?.texts ?? [];
  if (!plain(all.map((text) => text.words).join("")).includes(plain(title)))
    faults.push(`page ${page} does not have its heading: "${title}"`);
  if (/^(.{4,})\1$/.test(title)) faults.push(`a bookmark says itself twice: "${title}"`);
}
if (bookmarks.length === 0) faults.push("there are no bookmarks to know headings by");
report(faults, `${pages.length} pages, ${bookmarks.length} headings`);

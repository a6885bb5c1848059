// Whether every number of a page names the page that its link leads to. Of the contents, whether
// every line has a number.
"use strict";
const { read, report } = require("./pdf_text.js");

const { pages, bookmarks } = read(process.argv[2]);
const faults = [];
let inText = 0;
for (const page of pages) {
  for (const link of page.texts.flatMap((text) => text.links)) {
    for (const [, said] of link.words.matchAll(/\bp\.\s*(\d+)/g)) {
      inText += 1;
      if (Number(said) !== link.page)
        faults.push(`page ${page.number} says "${link.words}" and leads to ${link.page}`);
    }
  }
}

// A line of the contents is a title, which may run over several, and a number at the right margin
// on the height of its last.
const at = bookmarks.findIndex((bookmark) => bookmark.title === "Contents");
if (at < 0) faults.push("there is no bookmark of the contents");
const first = bookmarks[at]?.page ?? 1;
const behind = bookmarks[at + 1]?.page ?? 1;
let inContents = 0;
for (const page of pages.slice(first - 1, behind - 1)) {
  const linked = page.texts.filter((text) => text.links.length > 0);
  const margin = Math.max(...linked.map((text) => text.right));
  const numbers = linked.filter((text) => /^\d+$/.test(text.words) && margin - text.right < 3);
  for (const number of numbers) {
    inContents += 1;
    const [link] = number.links;
    if (Number(number.words) !== link.page)
      faults.push(`the contents say ${number.words} and lead to ${link.page}`);
  }
  for (const title of linked.filter((text) => !numbers.includes(text))) {
    const isNumbered = numbers.some((number) => number.links[0].page === title.links[0].page);
    if (!isNumbered) faults.push(`no number stands in the contents for "${title.words}"`);
  }
}
const entries = bookmarks.length;
if (inText < 20) faults.push(`only ${inText} numbers were found in the text`);
if (inContents < 20) faults.push(`only ${inContents} numbers were found in the contents`);
report(faults, `${inText} numbers in the text, ${inContents} in the contents, ${entries} headings`);

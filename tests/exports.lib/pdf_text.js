// The text of a PDF, line by line, as poppler finds it.
"use strict";
const { execFileSync } = require("child_process");

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#34": '"', "#39": "'", "#160": " " };

function wordsOf(markup) {
  return markup
    .replace(/<[^>]*>/g, "")
    .replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .split(/\s+/)
    .join(" ")
    .trim();
}

// The texts of a page: where each stands, in units of which the page has `width` and `height`; its
// words; and its links within the document, each with its words and the page it leads to.
function textsOf(content) {
  const found = content.matchAll(
    /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(\d+)"[^>]*>([^]*?)<\/text>/g,
  );
  return [...found]
    .map(([, top, left, width, height, inner]) => ({
      top: Number(top),
      left: Number(left),
      right: Number(left) + Number(width),
      height: Number(height),
      words: wordsOf(inner),
      links: [...inner.matchAll(/<a href="[^"#]*#(\d+)">([^]*?)<\/a>/g)].map(([, page, words]) => ({
        page: Number(page),
        words: wordsOf(words),
      })),
    }))
    .filter((text) => text.words !== "");
}

function read(pdf) {
  // -hidden: text that is there for programs alone is text too.
  const xml = execFileSync("pdftohtml", ["-xml", "-i", "-stdout", "-hidden", "-nodrm", pdf], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const pages = [...xml.matchAll(/<page number="(\d+)"[^>]* height="(\d+)" width="(\d+)">([^]*?)<\/page>/g)].map(
    ([, number, height, width, content]) => ({
      number: Number(number),
      height: Number(height),
      width: Number(width),
      texts: textsOf(content),
    }),
  );
  const bookmarks = [...xml.matchAll(/<item page="(\d+)">([^]*?)<\/item>/g)].map(([, page, title]) => ({
    page: Number(page),
    title: wordsOf(title),
  }));
  return { pages, bookmarks };
}

// Of all that is wrong, the first lines; the exit code says whether there is anything.
function report(faults, counted) {
  for (const fault of faults.slice(0, 15)) console.log(fault);
  console.log(`${counted}; ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

module.exports = { read, report };

// Readers may space text out; nothing is cut off or runs out of the page (WCAG 1.4.12).
'use strict';

const { cutOff, sideways } = require('../lib/overflow');

// Runs within the page: the four values that the criterion names.
function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}

async function walkAt(open, width) {
  const page = await open({ viewport: { width, height: 800 } });
  await page.evaluate(spaceOut);
  const faults = [...await page.evaluate(sideways), ...await page.evaluate(cutOff)];
  return faults.map((fault) => `${fault} (${width} px)`);
}

async function walk({ open }) {
  return [...await walkAt(open, 1440), ...await walkAt(open, 320)];
}

module.exports = { name: 'text spacing', on: 'type, and longest title', walk };

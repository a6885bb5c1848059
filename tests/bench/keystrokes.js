// Types into the page to search on and prints how long each keystroke takes. Called by
// `keystrokes`, which says how: node keystrokes.js SITE
'use strict';

const path = require('path');
const { pathToFileURL } = require('url');

const { launch, newTab, open } = require('../browser/lib/browser');

const limit = 100; // milliseconds: what feels immediate
// Long and short, common and rare, mistyped, in other languages.
const queries = ['a', 'housing', 'volunteers in neighbourhoods', 'comunity centre', 'Malmö', 'integratoin of refugees', 'e'];

// Runs within the page: types a text, letter by letter; gives what each took, layout included.
function typing(text) {
  const field = document.getElementById('search-field');
  const times = [];
  for (let end = 1; end <= text.length; ++end) {
    field.value = text.slice(0, end);
    const start = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}

async function main([folder]) {
  const browser = await launch();
  const home = `${pathToFileURL(path.resolve(folder))}/`;
  const times = [];
  try {
    const { page } = await newTab(browser, home);
    await open(page, `${home}search.html`);
    await page.focus('#search-field');
    // The index is made once, when the reader comes to the field.
    await page.waitForTimeout(1000);
    for (const query of queries) times.push(...await page.evaluate(typing, query));
  } finally {
    await browser.close();
  }
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))].toFixed(1);
  console.log(`${times.length} keystrokes: median ${at(0.5)} ms, nine of ten within ${at(0.9)} ms, the slowest ${at(1)} ms`);
  process.exitCode = times[times.length - 1] < limit ? 0 : 1;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`tests/bench/keystrokes: ${error.message}`);
  process.exitCode = 2;
});

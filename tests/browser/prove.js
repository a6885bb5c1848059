// Proves that each check can fail: `broken/CHECK/` is a small site with faults, and the check has
// to find them. What it must say of a file stands within that file: `finds: WORDS`. A site that
// is too large to keep is made by `broken/CHECK.js`.
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');

const { names, runChecks } = require('./lib/run_checks');
const { readSite } = require('./lib/site');
const { Tally } = require('./lib/tally');

const broken = path.join(__dirname, 'broken');

// The words that a check has to say about a site.
function expectedOf(site) {
  return site.files.flatMap((file) => {
    const text = fs.readFileSync(path.join(site.folder, file), 'utf8');
    return [...text.matchAll(/finds: (.*?)\s*(?:-->|\*\/|$)/gm)].map((match) => match[1]);
  });
}

// Runs one check on its broken site; gives what it did not find.
async function missedBy(browser, name, folder, tabs) {
  const site = readSite(folder);
  const expected = expectedOf(site);
  if (expected.length === 0) return ['anything: no file of its broken site says what it finds'];
  const tally = new Tally(() => {});
  await runChecks(browser, site, tally, { only: [name], tabs, quiet: true });
  const found = tally.of(name).flatMap(({ faults }) => faults);
  const missed = expected.filter((words) => !found.some((fault) => fault.includes(words)));
  return missed.map((words) => `${words}\n  It finds: ${found.join('\n  ')}`);
}

async function proveOne(browser, name, tabs) {
  const folder = path.join(broken, name.replace(/ /g, '_'));
  if (!fs.existsSync(`${folder}.js`)) return missedBy(browser, name, folder, tabs);
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'brochure-broken-'));
  try {
    require(folder)(made);
    return await missedBy(browser, name, made, tabs);
  } finally {
    fs.rmSync(made, { recursive: true });
  }
}

// Gives how many checks found what they have to find, and how many did not.
async function prove(browser, { only, tabs }) {
  const counts = { passed: 0, failed: 0 };
  for (const name of only.length > 0 ? only : names) {
    const missed = await proveOne(browser, name, tabs).catch((error) => [error.message]);
    counts[missed.length === 0 ? 'passed' : 'failed'] += 1;
    for (const words of missed) console.log(`FAILED the check '${name}' does not find: ${words}`);
  }
  return counts;
}

module.exports = { prove };

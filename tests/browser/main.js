// Reads a built site in Chromium: every page in every look, then one page of each type as readers
// use it, then the files as a whole. Says what failed, and at the end how many passed and failed.
// How it is called stands in `run`.
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const { parseArgs } = require('util');

const { launch } = require('./lib/browser');
const { prove } = require('./prove');
const { readSite } = require('./lib/site');
const { Tally } = require('./lib/tally');
const { runChecks } = require('./lib/run_checks');

function readOptions() {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      pages: { type: 'string', default: '' },
      tabs: { type: 'string', default: String(os.cpus().length) },
      prove: { type: 'boolean', default: false },
    },
  });
  return { ...values, tabs: Number(values.tabs) };
}

async function readTheSite(browser, options) {
  const site = readSite(path.resolve(options.site), options.pages);
  if (site.pages.length === 0) throw new Error(`no page to read in ${site.folder}`);
  const tally = new Tally();
  await runChecks(browser, site, tally, options);
  return tally.counts();
}

async function main() {
  const options = readOptions();
  if (!options.prove && !fs.existsSync(path.join(options.site, 'index.html'))) {
    throw new Error(`there is no site in ${options.site}; ./brochure build makes one`);
  }
  const browser = await launch();
  try {
    const proof = await prove(browser, options);
    const site = options.prove ? { passed: 0, failed: 0, checks: {} } : await readTheSite(browser, options);
    for (const [name, { passed, failed }] of Object.entries({ ...site.checks, 'each check finds its fault': proof })) {
      console.log(`  ${name}: ${passed} passed${failed ? `, ${failed} failed` : ''}`);
    }
    console.log(`${proof.passed + site.passed} passed, ${proof.failed + site.failed} failed`);
    return proof.failed + site.failed === 0;
  } finally {
    await browser.close();
  }
}

main().then(
  (good) => { process.exitCode = good ? 0 : 1; },
  (error) => {
    console.error(`tests/browser: ${error.message}`);
    process.exitCode = 2;
  },
);

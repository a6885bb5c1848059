// Runs Lighthouse on pages of a site and prints its scores. Called by `lighthouse`, which says how:
// node lighthouse.js SITE LIGHTHOUSE [PATH...]
'use strict';

const { execFile } = require('child_process');
const { promisify } = require('util');

const { readSite, scopes } = require('../browser/lib/site');
const { serve } = require('../browser/lib/server');

const importantTypes = ['home', 'toolkit', 'key-factor', 'city', 'overview-cities-by-factor'];
const atLeast = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const runs = 3;
// Chromium now and then records nothing of a page; Lighthouse then asks to be run again.
const attempts = 3;
const flags = '--headless=new --no-sandbox --disable-gpu';

// Lighthouse's report on a page.
async function audit(program, address, attempt = 1) {
  const categories = Object.keys(atLeast).join(',');
  const options = [address, '--output=json', '--quiet', '--no-enable-error-reporting', `--only-categories=${categories}`, `--chrome-flags=${flags}`];
  const env = { CHROME_PATH: '/usr/bin/chromium', ...process.env };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...options], { env, maxBuffer: 1 << 28 });
    return JSON.parse(stdout);
  } catch (error) {
    if (attempt === attempts || !/NO_NAVSTART/.test(error.message)) throw error;
    return audit(program, address, attempt + 1);
  }
}

// Gives { scores, reasons }: the scores in percent, and the audits that cost points.
async function measure(program, address) {
  const report = await audit(program, address);
  const scores = {};
  const reasons = [];
  for (const [name, category] of Object.entries(report.categories)) {
    scores[name] = Math.round(category.score * 100);
    for (const { id, weight } of category.auditRefs) {
      const { score, title, displayValue } = report.audits[id];
      if (weight > 0 && score !== null && score < 0.9) reasons.push(`${name}: ${title} ${displayValue || ''}`);
    }
  }
  return { scores, reasons };
}

const median = (numbers) => numbers.slice().sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function main([folder, program, ...paths]) {
  const site = readSite(folder);
  const important = scopes.type(site.pages).filter(({ type }) => importantTypes.includes(type));
  const chosen = paths.length > 0 ? paths : important.map((page) => page.path);
  const server = await serve(folder);
  let good = true;
  for (const path of chosen) {
    const measured = [];
    for (let run = 0; run < runs; run += 1) measured.push(await measure(program, server.address + path));
    const scores = Object.keys(atLeast).map((name) => [name, median(measured.map((one) => one.scores[name]))]);
    const low = scores.some(([name, score]) => score < atLeast[name]);
    good = good && !low;
    console.log(`${low ? 'LOW ' : ''}${path}: ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}`);
    if (low) console.log(`  ${[...new Set(measured.flatMap(({ reasons }) => reasons))].join('\n  ')}`);
  }
  server.close();
  return good;
}

main(process.argv.slice(2)).then(
  (good) => { process.exitCode = good ? 0 : 1; },
  (error) => {
    console.error(`tests/bench/lighthouse: ${error.message}`);
    process.exitCode = 2;
  },
);

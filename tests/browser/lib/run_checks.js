// Runs all checks of a site, or those that `only` names, and records what they find.
'use strict';

const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');

const looks = require('../looks');
const { newTab, open } = require('./browser');
const { inParallel } = require('./pool');
const { startProgress } = require('./progress');
const { serve } = require('./server');
const { scopes } = require('./site');

// Each check is a file. `network` has none: it is what every tab notices by itself.
function load(kind) {
  const folder = path.join(__dirname, '..', kind);
  return fs.readdirSync(folder).sort().map((file) => require(path.join(folder, file)));
}
const checks = load('checks');
const walks = load('walks');
const wholes = load('whole');
const names = ['network', ...[...checks, ...walks, ...wholes].map(({ name }) => name)];

// Which pages are looked at from one origin, and how: [{ page, looks }].
function visitsFrom(origin, pages) {
  const chosen = looks
    .filter((look) => look.origin === origin)
    .map((look) => ({ look, seen: new Set(scopes[look.pages](pages)) }));
  return pages
    .map((page) => ({ page, looks: chosen.filter(({ seen }) => seen.has(page)).map(({ look }) => look) }))
    // What a server shows where there is no page finds its assets from the server's root.
    .filter(({ page, looks }) => looks.length > 0 && !(origin === 'file' && page.type === 'not-found'));
}

// What cannot be finished is a failure of the page it was at.
async function guarded(tally, name, subject, work) {
  try {
    await work();
  } catch (error) {
    tally.record(name, subject, [`could not be looked at: ${error.message.split('\n')[0]}`]);
  }
}

async function show({ page }, look) {
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.emulateMedia({ colorScheme: look.scheme });
}

// Looks at a page in each of its looks, in one tab.
async function visit({ page, looks: [first, ...others] }, tab, home, wantedChecks, tally) {
  const lookOnce = async (look) => {
    await show(tab, look);
    for (const check of wantedChecks) {
      if ((look.quick && check.slow) || (check.when && !check.when(look))) continue;
      const faults = await check.find(tab.page);
      tally.record(check.name, page.path, faults.map((fault) => `${fault} (${look.name})`));
    }
  };
  tab.faults.length = 0;
  await show(tab, first);
  await open(tab.page, home + encodeURI(page.path), page.redirect);
  for (const look of [first, ...others]) await lookOnce(look);
  await tab.page.unrouteAll();
  const from = first.origin === 'file' ? ' (from a folder)' : '';
  tally.record('network', page.path, tab.faults.map((fault) => `${fault}${from}`));
}

// Lets a reader walk through one page, in tabs of her own.
async function walkThrough({ walk, page, home }, browser, tally) {
  const tabs = [];
  const openTab = async (options) => {
    const tab = await newTab(browser, home, options);
    tabs.push(tab);
    await open(tab.page, home + encodeURI(page.path));
    return tab.page;
  };
  await guarded(tally, walk.name, page.path, async () => {
    tally.record(walk.name, page.path, await walk.walk({ page, open: openTab }));
  });
  for (const tab of tabs) {
    tally.record('network', page.path, tab.faults.map((fault) => `${fault} (${walk.name})`));
    await tab.close();
  }
}

// Each walk with each page it wants: those of a scope, or those it picks itself. From a server,
// unless it asks for other origins.
function waysThrough(wantedWalks, pages, homes) {
  const lasting = pages.filter((page) => !page.redirect);
  const pagesFor = ({ on }) => (typeof on === 'function' ? on(lasting) : scopes[on](lasting));
  return wantedWalks.flatMap((walk) =>
    pagesFor(walk).flatMap((page) => (walk.from || ['http']).map((origin) => ({ walk, page, home: homes[origin] }))));
}

// Works through items in several tabs, and tells how far it is.
async function inTabs(text, items, { tabs, quiet }, makeTool, work) {
  const progress = startProgress(text, items.length, quiet);
  await inParallel(items, tabs, makeTool, async (item, tool) => {
    await work(item, tool);
    progress.advance();
  });
  progress.end();
}

async function runChecks(browser, site, tally, options) {
  const unknown = options.only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no check is called '${unknown[0]}'; there are: ${names.join(', ')}`);
  const wanted = ({ name }) => options.only.length === 0 || options.only.includes(name);
  const wantedChecks = checks.filter(wanted);
  const visiting = wantedChecks.length > 0 || wanted({ name: 'network' });

  const server = await serve(site.folder);
  try {
    const homes = { http: server.address, file: `${pathToFileURL(site.folder)}/` };
    for (const [origin, home] of Object.entries(homes)) {
      const visits = visiting ? visitsFrom(origin, site.pages) : [];
      await inTabs(`pages from ${origin}`, visits, options, () => newTab(browser, home), (one, tab) =>
        guarded(tally, 'network', one.page.path, () => visit(one, tab, home, wantedChecks, tally)));
    }
    const ways = waysThrough(walks.filter(wanted), site.pages, homes);
    await inTabs('walks', ways, options, () => ({ close() {} }), (way) => walkThrough(way, browser, tally));
  } finally {
    server.close();
  }
  for (const whole of wholes.filter(wanted)) {
    for (const { subject, faults } of whole.find(site)) tally.record(whole.name, subject, faults);
  }
}

module.exports = { runChecks, names };

// Chromium, and tabs in it that notice what no page may do.
'use strict';

const { chromium } = require('playwright-core');

// Debian's Chromium. Nothing outside this machine can be reached: whoever tries is told so.
// Without its sandbox, which root cannot have; all it opens is our own. Without windows either:
// drawing them takes longer than many a page.
function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium-headless-shell',
    chromiumSandbox: false,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

// Where a tab starts, unless a check wants otherwise. Motion is off, so that colours are not
// measured on their way.
const usual = { viewport: { width: 1280, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' };

// Collects what a page does that no page may do: requests that leave the site, that fail, that
// nobody answers; errors and warnings in the console. `home` is the site's address.
function watch(page, home) {
  const faults = [];
  const inside = (url) => [home, 'data:', 'blob:', 'about:'].some((start) => url.startsWith(start));
  page.on('request', (request) => {
    if (!inside(request.url())) faults.push(`asks for ${request.url()}, which is outside the site`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`asks for ${response.url()}: ${response.status()}`);
  });
  page.on('requestfailed', (request) => {
    // What is given up because the tab goes on is no failure.
    const { errorText } = request.failure();
    if (errorText !== 'net::ERR_ABORTED') faults.push(`asks for ${request.url()}: ${errorText}`);
  });
  page.on('console', (message) => {
    const kind = message.type();
    if (kind === 'error' || kind === 'warning') faults.push(`console ${kind}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  return faults;
}

// A tab of its own, with nothing remembered. `faults` fills while it is used.
async function newTab(browser, home, options = {}) {
  const context = await browser.newContext({ ...usual, ...options });
  const page = await context.newPage();
  return { page, faults: watch(page, home), close: () => context.close() };
}

// Opens a page. One that leads on to another is held back, to be looked at itself.
async function open(page, address, redirect) {
  const stay = (route) => {
    const request = route.request();
    const leaves = request.isNavigationRequest() && request.url() !== address;
    return leaves ? route.abort('aborted') : route.continue();
  };
  if (redirect) await page.route('**/*', stay);
  await page.goto(address, { waitUntil: 'load' });
}

module.exports = { launch, newTab, open };

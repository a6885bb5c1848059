// Previews of links come by pointer and by keyboard, can be dismissed and pointed at, and stay until
// they are left (WCAG 1.4.13); they neither cover their link nor go over the window's edge.
'use strict';

const accessibility = require('../checks/accessibility');
const { sideways } = require('../lib/overflow');
const { scopes } = require('../lib/site');

const longEnough = 600; // for a preview to have gone by itself
const patience = 3000; // with a slow machine

// Runs within the page: marks the links to be tried, those at the edges of the page among them.
function markLinks() {
  const more = document.getElementById('previews');
  const entries = [...document.querySelectorAll('.references li'), ...(more ? more.content.children : [])];
  const known = new Set(entries.map((entry) => entry.querySelector('a').getAttribute('href')));
  const around = 'nav *, .references *, .card h3 *, .card h4 *, .note-title *, .more *';
  const links = [...document.querySelectorAll('main a[href]')].filter((link) =>
    known.has(link.getAttribute('href')) && !/^https?:/.test(link.getAttribute('href')) &&
    !link.matches(around) && link.checkVisibility() && link.getClientRects().length > 0);
  if (links.length === 0) return 0;
  const by = (place) => links.reduce((best, link) =>
    (place(link.getBoundingClientRect()) > place(best.getBoundingClientRect()) ? link : best));
  const note = document.querySelector('main [role=doc-noteref]');
  const chosen = [by(({ right }) => right), by(({ left }) => -left), by(({ bottom }) => bottom), note];
  const all = [...new Set(chosen.filter((link) => link))];
  all.forEach((link, at) => link.setAttribute('data-tried', at));
  return all.length;
}

// Runs within the page: what is wrong with the preview that is shown for a link.
function judge(link) {
  const card = document.querySelector('[role=tooltip]');
  const { left, top, right, bottom } = card.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const faults = [];
  if (!card.textContent.trim()) faults.push('is empty');
  if (link.getAttribute('aria-describedby') !== card.id) faults.push('does not describe its link');
  if (left < 0 || right > width || top < 0 || bottom > height) faults.push('is not within the window');
  const over = [...link.getClientRects()].some((line) =>
    line.left < right && line.right > left && line.top < bottom && line.bottom > top);
  if (over) faults.push('covers its link');
  return faults;
}

const isShown = (page) => page.evaluate(() => {
  const card = document.querySelector('[role=tooltip]');
  return card !== null && card.checkVisibility({ visibilityProperty: true, opacityProperty: false });
});

async function becomes(page, shown) {
  for (let waited = 0; waited <= patience; waited += 50) {
    if (await isShown(page) === shown) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

async function pointAt(page, box, steps) {
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps });
}

async function leaveAll(page) {
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.activeElement.blur());
  await page.mouse.move(0, 0);
}

// The middle of the link's first line.
const lineOf = (link) => link.evaluate((element) => {
  const { x, y, width, height } = element.getClientRects()[0];
  return { x, y, width, height };
});

async function byPointer(page, link, name) {
  await leaveAll(page);
  await pointAt(page, await lineOf(link));
  if (!(await becomes(page, true))) return [`the pointer on ${name} shows nothing`];
  const faults = (await link.evaluate(judge)).map((fault) => `the preview of ${name} ${fault}`);

  await pointAt(page, await page.locator('[role=tooltip]').boundingBox(), 8);
  await page.waitForTimeout(longEnough);
  if (!(await isShown(page))) faults.push(`the preview of ${name} goes when it is pointed at`);
  await page.mouse.move(0, 0);
  if (!(await becomes(page, false))) faults.push(`the preview of ${name} stays when the pointer has left`);

  await pointAt(page, await lineOf(link));
  await becomes(page, true);
  await page.keyboard.press('Escape');
  if (await isShown(page)) faults.push(`Escape does not hide the preview of ${name}`);
  return faults;
}

async function byKeyboard(page, link, name) {
  await leaveAll(page);
  await page.keyboard.press('Tab');
  await link.focus();
  if (!(await isShown(page))) return [`the keyboard on ${name} shows nothing`];
  const faults = (await link.evaluate(judge)).map((fault) => `the preview of ${name} ${fault}`);
  await page.keyboard.press('Escape');
  if (await isShown(page)) faults.push(`Escape does not hide the preview of ${name}`);
  const stays = await link.evaluate((element) => element === document.activeElement);
  if (!stays) faults.push(`Escape takes the keyboard away from ${name}`);

  await link.evaluate((element) => { element.blur(); element.focus(); });
  await becomes(page, true);
  await link.evaluate((element) => element.blur());
  if (!(await becomes(page, false))) faults.push(`the preview of ${name} stays when the keyboard has left`);
  return faults;
}

// What is looked at once is one card like all others.
async function whileShown(page, link, name) {
  await leaveAll(page);
  await pointAt(page, await lineOf(link));
  await becomes(page, true);
  const faults = [...await accessibility.find(page), ...await page.evaluate(sideways)];
  return faults.map((fault) => `with the preview of ${name}: ${fault}`);
}

async function byTouch(page, link, name) {
  await leaveAll(page);
  await link.dispatchEvent('pointerover', { pointerType: 'touch', bubbles: true });
  await page.waitForTimeout(longEnough);
  return await isShown(page) ? [`touching ${name} shows a preview`] : [];
}

async function walkAt(open, options) {
  const page = await open(options);
  const count = await page.evaluate(markLinks);
  const faults = [];
  for (let at = 0; at < count; at += 1) {
    const link = page.locator(`[data-tried="${at}"]`);
    const name = `“${(await link.textContent()).trim().slice(0, 40)}”`;
    await link.scrollIntoViewIfNeeded();
    const uses = at === 0 ? [byPointer, byKeyboard, whileShown, byTouch] : [byPointer, byKeyboard];
    for (const use of uses) faults.push(...await use(page, link, name));
  }
  return faults.map((fault) => `${fault} (${options.viewport.width} px)`);
}

// Pages with links of all sorts, and those that are no page of a collection.
const types = ['key-factor', 'case', 'city', 'finding', 'toolkit', 'term'];
const chosen = (pages) => scopes.type(pages).filter(({ type }) => types.includes(type) || type.endsWith('.html'));

async function walk({ open }) {
  return [
    ...await walkAt(open, { viewport: { width: 1280, height: 800 } }),
    ...await walkAt(open, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }),
  ];
}

module.exports = { name: 'previews', on: chosen, walk };

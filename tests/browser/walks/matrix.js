// A reader goes through a matrix by the keyboard: Tab reaches the box that scrolls and arrows scroll
// it; Tab goes on from cell to cell, and each that has the keyboard is wholly in sight; Enter leads
// where the cell says, and the way back leads back.
'use strict';

const patience = 3000; // with a slow machine

// Presses a key until the keyboard is in what fits the selector; false if it comes round first.
async function pressUntilAt(page, key, selector) {
  const most = await page.evaluate(() => document.querySelectorAll('a, button, input, summary, [tabindex]').length + 10);
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return true;
  }
  return false;
}

async function becomes(page, test, argument) {
  return page.waitForFunction(test, argument, { timeout: patience }).then(() => true, () => false);
}

// In a window in which not all of it has room.
async function walkScrolling(page) {
  const hidden = await page.$eval('.matrix-scroll', (box) => ({
    across: box.scrollWidth > box.clientWidth, down: box.scrollHeight > box.clientHeight,
  }));
  const faults = [];
  const forward = await page.evaluate(() => (document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'));
  if (hidden.across) {
    await page.keyboard.press(forward);
    const scrolled = await becomes(page, () => document.querySelector('.matrix-scroll').scrollLeft !== 0);
    if (!scrolled) faults.push('arrows do not scroll the matrix sideways');
  }
  if (hidden.down) {
    await page.keyboard.press('ArrowDown');
    const scrolled = await becomes(page, () => document.querySelector('.matrix-scroll').scrollTop !== 0);
    if (!scrolled) faults.push('arrows do not scroll the matrix down');
  }
  return faults;
}

// Runs within the page: what is wrong with the cell that has the keyboard.
function judgeCell() {
  const cell = document.activeElement;
  const { left, right, top, bottom } = cell.getBoundingClientRect();
  const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
  // In the middle and just within each edge; corners may be round.
  const points = [[middle, centre], [left + 2, centre], [right - 2, centre], [middle, top + 2], [middle, bottom - 2]];
  const isSeen = points.every(([x, y]) => cell.contains(document.elementFromPoint(x, y)));
  const name = cell.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
  return isSeen ? [] : [`“${name}” has the keyboard and is not wholly in sight`];
}

async function walkCells(page) {
  const count = await page.locator('.matrix td a').count();
  const faults = [];
  for (let cell = 0; cell < count; cell += 1) {
    if (!await pressUntilAt(page, 'Tab', '.matrix td a')) return [...faults, `Tab reaches ${cell} of ${count} cells`];
    faults.push(...await page.evaluate(judgeCell));
  }
  return faults;
}

// Runs within the page: what is wrong with the place that a cell has led to.
function judgePlace({ title, hash }) {
  const heading = document.querySelector(hash ? `[id="${hash.slice(1)}"]` : 'h1');
  if (!heading) return [`leads to ${hash || 'a page without a heading'}, which is not there`];
  const { top, bottom } = heading.getBoundingClientRect();
  const faults = [];
  if (bottom < 0 || top > window.innerHeight) faults.push('leads to what is out of sight');
  if (!hash && !title.includes(heading.textContent.trim())) faults.push(`leads to “${heading.textContent.trim()}”`);
  return faults;
}

// Follows a cell and comes back.
async function follow(page, selector) {
  await page.locator(selector).last().focus();
  const cell = await page.evaluate(() => {
    const { href, hash, textContent } = document.activeElement;
    const isHere = new URL(href).pathname === window.location.pathname;
    return { href, hash: isHere ? hash : '', title: textContent.trim().replace(/\s+/g, ' ') };
  });
  const start = page.url();
  await page.keyboard.press('Enter');
  const told = (fault) => `“${cell.title.slice(0, 40)}” ${fault}`;
  if (!await page.waitForURL(cell.href, { timeout: patience }).then(() => true, () => false)) {
    return [told('does not lead anywhere')];
  }
  const faults = (await page.evaluate(judgePlace, cell)).map(told);
  await page.goBack();
  if (page.url() !== start || await page.locator('.matrix').count() === 0) faults.push(told('has no way back'));
  return faults;
}

async function walk({ open }) {
  const page = await open({ viewport: { width: 1000, height: 700 } });
  if (!await pressUntilAt(page, 'Tab', '.matrix-scroll')) return ['Tab does not reach the matrix'];
  const faults = [...await walkScrolling(page), ...await walkCells(page)];
  // A cell with one thing in it leads to its page, one with several to where they are listed.
  for (const selector of ['.matrix td a:not([href^="#"])', '.matrix td a[href^="#"]']) {
    if (await page.locator(selector).count() > 0) faults.push(...await follow(page, selector));
  }
  return faults;
}

module.exports = {
  name: 'matrix',
  on: (pages) => pages.filter(({ type }) => /^overview-cities-by-/.test(type)),
  walk,
};

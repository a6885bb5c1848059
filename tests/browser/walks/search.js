// A reader searches by the keyboard: what is typed is found, also by its beginning, in spite of a
// slip and without accents; how much was found is said; the address keeps the search; boxes narrow
// it down and let it widen again.
'use strict';

const accessibility = require('../checks/accessibility');
const { sideways } = require('../lib/overflow');

// Runs within the page. Something to look for whose words are easy to mistype: a long word that
// few titles have, and where the search should lead.
function something() {
  const { findables } = window.brochure.searchIndex;
  const wordsOf = ({ title }) => title.toLowerCase().match(/\p{L}{8,}/gu) || [];
  const times = new Map();
  for (const word of findables.flatMap(wordsOf)) times.set(word, (times.get(word) || 0) + 1);
  for (const { title, address } of findables) {
    const word = wordsOf({ title }).find((one) => times.get(one) === 1);
    if (word) return { word, address };
  }
  return null;
}

// Runs within the page. A title with an accented letter, and where it leads.
function accented() {
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');
  const { findables } = window.brochure.searchIndex;
  const found = findables.find(({ title }) => /^\p{L}+$/u.test(title) && plain(title) !== title);
  return found ? { word: plain(found.title), address: found.address } : null;
}

// Runs within the page: what the reader has before her.
function shown() {
  const results = [...document.querySelectorAll('.search-results .result')].filter((item) => item.checkVisibility());
  return {
    addresses: results.map((item) => item.querySelector('a').getAttribute('href')),
    marked: results.filter((item) => item.querySelector('mark')).length,
    count: document.getElementById('search-count').textContent,
    hash: window.location.hash,
  };
}

async function search(page, text) {
  await page.fill('#search-field', '');
  await page.type('#search-field', text);
  return page.evaluate(shown);
}

async function expectFound(page, what, text, address) {
  const { addresses } = await search(page, text);
  return addresses.includes(address) ? [] : [`“${text}”, ${what}, does not find ${address}`];
}

// With a letter left out in its middle.
const slip = (word) => word.slice(0, 4) + word.slice(5);

async function walkWords(page) {
  const { word, address } = await page.evaluate(something);
  const faults = [
    ...await expectFound(page, 'with a slip', slip(word), address),
    ...await expectFound(page, 'the beginning of a word', word.slice(0, 6), address),
  ];
  const foreign = await page.evaluate(accented);
  if (foreign) faults.push(...await expectFound(page, 'without its accents', foreign.word, foreign.address));
  const { addresses } = await search(page, 'xqzxqzxqz');
  if (addresses.length > 0) faults.push('nonsense finds something');
  faults.push(...await expectFound(page, 'a word', word, address));
  return faults;
}

async function walkResults(page) {
  const faults = [];
  const { marked, addresses, count, hash } = await page.evaluate(shown);
  if (marked < addresses.length / 2) faults.push('what was found is not marked');
  if (!/\d/.test(count)) faults.push(`the heading does not say how much was found: “${count}”`);
  if (!hash.includes('q=')) faults.push('the address does not keep what is searched for');
  const said = await page.waitForFunction(() => document.getElementById('search-status').textContent, null, { timeout: 3000 }).catch(() => null);
  if (!said) faults.push('nobody says how much was found');
  return faults;
}

async function walkFacets(page) {
  const before = await search(page, 'a');
  const box = page.locator('.facet input[type=checkbox]:visible').first();
  await box.focus();
  await page.keyboard.press('Space');
  const after = await page.evaluate(shown);
  const faults = [];
  if (after.count === before.count) faults.push('a box narrows nothing down');
  if (after.hash === before.hash) faults.push('the address does not keep what a search is narrowed down to');
  await page.reload({ waitUntil: 'load' });
  await page.waitForTimeout(100);
  const again = await page.evaluate(shown);
  if (again.count !== after.count) faults.push('the same address shows another search');
  const chip = page.locator('.chips button:visible').first();
  await chip.focus();
  await page.keyboard.press('Enter');
  if ((await page.evaluate(shown)).count !== before.count) faults.push('what narrows a search down cannot be taken back');
  const kept = await page.evaluate(() => document.activeElement !== document.body);
  if (!kept) faults.push('the keyboard is lost with what was taken back');
  return faults;
}

// What the address asks for is shown and said, as far as there is such a thing; the way to the text
// leaves the address alone; the way back leads to what was there before.
async function walkAddress(page) {
  const faults = [];
  const { word } = await page.evaluate(something);
  const go = async (hash) => {
    await page.evaluate((wanted) => { window.location.hash = wanted; }, hash);
    await page.waitForTimeout(100);
    return page.evaluate(shown);
  };
  const none = await go('kind=nonsense&nonsense=1');
  if (none.addresses.length > 0) faults.push('an address that asks for nothing known finds something');
  const found = await go(`q=${word}`);
  if (found.addresses.length === 0) faults.push('what the address asks for is not shown');
  const said = await page.waitForFunction((count) => document.getElementById('search-status').textContent.includes(count), found.count, { timeout: 3000 }).catch(() => null);
  if (!said) faults.push('nobody says what was found for an address');
  await page.focus('.skip');
  await page.keyboard.press('Enter');
  if (!(await page.evaluate(shown)).hash.includes('q=')) faults.push('the way to the text loses the search');
  await page.goBack();
  await page.waitForTimeout(100);
  if ((await page.evaluate(shown)).addresses.length > 0) faults.push('the way back does not lead back');
  return faults;
}

async function walk({ open }) {
  const page = await open();
  await page.keyboard.press('/');
  const faults = [];
  const isInField = await page.evaluate(() => document.activeElement.id === 'search-field');
  if (!isInField) faults.push('the key / does not lead to the field');
  if (!(await page.evaluate(() => Boolean(window.brochure && window.brochure.searchIndex)))) {
    return [...faults, 'there is nothing to search in'];
  }
  faults.push(...await walkWords(page), ...await walkResults(page));
  faults.push(...await accessibility.find(page), ...await page.evaluate(sideways));
  faults.push(...await walkFacets(page), ...await walkAddress(page));
  return faults;
}

module.exports = {
  name: 'search',
  on: (pages) => pages.filter(({ type }) => type === 'search'),
  from: ['http', 'file'],
  walk,
};

// What opens something (a menu, a folded list) opens it by the keyboard; Escape closes what lies
// over the page, and the keyboard is back where it was. What was opened is accessible too.
'use strict';

const accessibility = require('../checks/accessibility');
const { sideways } = require('../lib/overflow');

// Runs within the page: whether what a button opens is open.
function isOpen(opener) {
  const controlled = document.getElementById(opener.getAttribute('aria-controls'));
  const target = opener.popoverTargetElement || controlled;
  if (!target) return opener.getAttribute('aria-expanded') === 'true';
  return target.matches(':popover-open') || (target.localName === 'dialog' && target.open);
}

// Runs within the page: whether the keyboard is in what a button opens.
function isWithin(opener) {
  const target = opener.popoverTargetElement;
  return !target || target.contains(document.activeElement);
}

const wrong = async (page) => [...await accessibility.find(page), ...await page.evaluate(sideways)];
const wrongInDark = accessibility.findInColours;

async function walkPopover(page, opener, name, wrongOf) {
  await opener.focus();
  await page.keyboard.press('Enter');
  if (!(await opener.evaluate(isOpen))) return [`Enter does not open “${name}”`];

  const faults = (await wrongOf(page)).map((fault) => `“${name}” opened: ${fault}`);
  await page.keyboard.press('Tab');
  if (!(await opener.evaluate(isWithin))) faults.push(`Tab does not go into “${name}”`);
  await page.keyboard.press('Escape');
  if (await opener.evaluate(isOpen)) return [...faults, `Escape does not close “${name}”`];
  const back = await opener.evaluate((button) => button === document.activeElement);
  return back ? faults : [...faults, `after “${name}”, the keyboard is not where it was`];
}

async function walkDetails(page, summary, name) {
  await summary.focus();
  const before = await summary.evaluate((element) => element.parentElement.open);
  await page.keyboard.press('Enter');
  const after = await summary.evaluate((element) => element.parentElement.open);
  return before === after ? [`Enter does not fold or unfold “${name}”`] : [];
}

async function walkAt(open, options, wrongOf) {
  const page = await open(options);
  const faults = [];
  const eachSeen = async (selector, use) => {
    for (const element of await page.$$(selector)) {
      if (await element.isVisible()) faults.push(...await use(page, element, (await element.textContent()).trim(), wrongOf));
    }
  };
  await eachSeen('[popovertarget], [aria-haspopup][aria-controls]', walkPopover);
  await eachSeen('summary', walkDetails);
  // All that has been unfolded is looked at at once.
  return [...faults, ...await wrongOf(page)];
}

async function walk({ open }) {
  const small = { width: 320, height: 640 };
  return [
    ...await walkAt(open, { viewport: small }, wrong),
    ...await walkAt(open, { viewport: small, colorScheme: 'dark' }, wrongInDark),
  ];
}

module.exports = { name: 'openers', on: 'type and theme', walk };

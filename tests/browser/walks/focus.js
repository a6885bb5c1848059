// Tab reaches everything that can be used, once, in the order in which it is read; what has the
// keyboard shows it, and nothing lies over it (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11).
'use strict';

// Runs within the page: gives everything that Tab should reach a number, in the order of reading,
// and notes where the keyboard is whenever a key has been let go.
function prepare() {
  const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, ' +
    'audio[controls], video[controls], [tabindex]';
  const reachable = (element) =>
    element.tabIndex >= 0 && !element.disabled && !element.closest('[inert]') &&
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  // Of several radio buttons, Tab reaches one.
  const skipped = (element) => {
    if (element.type !== 'radio') return false;
    const all = [...document.getElementsByName(element.name)];
    return element !== (all.find(({ checked }) => checked) || all[0]);
  };
  window.expected = [...document.querySelectorAll(usable)].filter((element) => reachable(element) && !skipped(element));
  window.visited = [];

  const ring = ({ outlineStyle, outlineWidth, outlineColor }) =>
    outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(outlineColor);
  const onTop = (element) => {
    const lines = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    return lines.some(({ x, y, width, height }) => {
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top && (element.contains(top) || top.contains(element));
    });
  };
  window.addEventListener('keyup', () => {
    const element = document.activeElement;
    window.visited.push({ element, ring: ring(getComputedStyle(element)), onTop: onTop(element) });
  }, true);
  return window.expected.length;
}

// Runs within the page, after Tab has been pressed often enough.
function judge() {
  const { expected, visited } = window;
  const words = (element) => element.getAttribute('aria-label') || element.textContent || element.id;
  const named = (element) => `${element.localName} “${words(element).trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  // After the last thing the keyboard leaves the page, or begins again.
  const over = (element) => element === document.body || element === visited[0].element;
  const end = visited.findIndex(({ element }, at) => at > 0 && over(element));
  const walked = end < 0 ? visited : visited.slice(0, end);
  const faults = [];
  if (end < 0) faults.push(`the keyboard does not come out of ${named(visited[visited.length - 1].element)}`);

  // What scrolls can be reached too, so that arrow keys can scroll it.
  const order = walked.map(({ element }) => element).filter((element) => expected.includes(element));
  for (const element of expected) {
    if (!order.includes(element)) faults.push(`Tab does not reach ${named(element)}`);
  }
  order.forEach((element, at) => {
    if (at > 0 && expected.indexOf(order[at - 1]) > expected.indexOf(element)) {
      faults.push(`Tab reaches ${named(order[at - 1])} before ${named(element)}`);
    }
  });
  for (const { element, ring, onTop } of walked) {
    if (!ring) faults.push(`nothing shows that ${named(element)} has the keyboard`);
    if (!onTop) faults.push(`${named(element)} has the keyboard and lies under something`);
  }
  return [...new Set(faults)];
}

async function walkAt(open, width) {
  const page = await open({ viewport: { width, height: 800 } });
  const count = await page.evaluate(prepare);
  // Boxes that scroll are reached as well, and are not counted.
  for (let press = 0; press < count + 20; press += 1) await page.keyboard.press('Tab');
  return (await page.evaluate(judge)).map((fault) => `${fault} (${width} px)`);
}

async function walk({ open }) {
  return [...await walkAt(open, 1440), ...await walkAt(open, 320)];
}

module.exports = { name: 'focus', on: 'type', walk };

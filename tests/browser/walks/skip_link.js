// The first thing that Tab reaches leads past everything to the content (WCAG 2.4.1).
'use strict';

async function walk({ open }) {
  const page = await open();
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const { x, y, right, bottom } = document.activeElement.getBoundingClientRect();
    return {
      target: document.activeElement.getAttribute('href'),
      seen: x >= 0 && y >= 0 && right <= window.innerWidth && bottom <= window.innerHeight,
    };
  });
  if (first.target !== '#main') return ['the first thing with the keyboard is not the link to the content'];
  if (!first.seen) return ['the link to the content has the keyboard but is not seen'];

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  // Or after it, where nothing in the content can be used.
  const there = await page.evaluate(() => {
    const place = document.getElementById('main').compareDocumentPosition(document.activeElement);
    return (place & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) > 0;
  });
  return there ? [] : ['after the link to the content, the keyboard is not there'];
}

module.exports = { name: 'skip link', on: 'type', walk };

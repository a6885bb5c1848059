// Readers may have text twice as large; nothing is cut off or runs out of the page (WCAG 1.4.4).
'use strict';

const { cutOff, sideways } = require('../lib/overflow');

const fontSize = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

async function walk({ open }) {
  const page = await open();
  const before = await page.evaluate(fontSize);
  // The setting of the browser, not a style: what is asked of the width in em follows too.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const after = await page.evaluate(fontSize);
  if (after < 1.8 * before) return [`text does not follow the reader's size: ${before} px, then ${after} px`];
  return [...await page.evaluate(sideways), ...await page.evaluate(cutOff)];
}

module.exports = { name: 'text size', on: 'type', walk };

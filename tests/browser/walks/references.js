// On paper each number beside a link is that of a reference at the end, in the order of reading, and
// each reference is that of a link.
'use strict';

// Runs within the page, shown as on paper.
function judge() {
  const entries = [...document.querySelectorAll('.references li')];
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const faults = [];
  let last = 0;
  for (const link of document.querySelectorAll('main [data-reference]')) {
    const number = Number(link.dataset.reference);
    const entry = entries[number - 1];
    const where = `“${link.textContent.trim().slice(0, 40)}” [${number}]`;
    if (number > last + 1) faults.push(`${where} comes before [${last + 1}]`);
    last = Math.max(last, number);
    if (!entry || !seen(entry)) faults.push(`${where} has no reference on paper`);
    else if (entry.querySelector('a').href !== link.href) faults.push(`${where} has another's reference`);
  }
  if (last < entries.length) faults.push(`nothing on paper has the number [${last + 1}]`);
  return faults;
}

async function walk({ open }) {
  const page = await open({ javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(judge);
}

module.exports = { name: 'references', on: 'type', walk };

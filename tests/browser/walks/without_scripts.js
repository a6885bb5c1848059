// Without scripts all that there is to read is there: the same text, links and tables.
//
// Controls may be added by scripts, and so they are left out of the comparison, and with them what
// is only heard when it changes, and what a search found.
'use strict';

// Runs within the page.
function content() {
  const main = document.querySelector('main').cloneNode(true);
  const added = 'button, dialog, [popover], form, output, [role=status], [aria-live], .search-facets, .search-results';
  for (const element of main.querySelectorAll(added)) element.remove();
  return {
    text: main.textContent.replace(/\s+/g, ' ').trim(),
    links: [...main.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
    cells: main.querySelectorAll('td, th').length,
  };
}

async function walk({ open }) {
  const page = await open({ javaScriptEnabled: false });
  const bare = await page.evaluate(content);
  const full = await (await open()).evaluate(content);
  const faults = [];
  if (bare.text.length !== full.text.length) {
    faults.push(`${bare.text.length} letters to read without scripts, ${full.text.length} with them`);
  }
  const lost = full.links.filter((link) => !bare.links.includes(link));
  if (lost.length > 0) faults.push(`links only with scripts: ${lost.slice(0, 3).join(', ')}`);
  if (bare.cells !== full.cells) faults.push(`${bare.cells} cells of tables without scripts, ${full.cells} with them`);
  if (bare.text.length < 20) faults.push('there is nothing to read without scripts');
  return faults;
}

module.exports = { name: 'without scripts', on: 'type', walk };

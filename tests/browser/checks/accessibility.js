// axe-core finds no violation of WCAG 2.2 A and AA, nor of its best practices.
'use strict';

const fs = require('fs');

const source = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Runs within the page.
async function violations(values) {
  const result = await window.axe.run(document, {
    runOnly: { type: 'tag', values },
    resultTypes: ['violations'],
    preload: false, // the style sheets, which none of these rules reads
  });
  return result.violations.map(({ id, help, nodes }) => {
    const more = nodes.length > 1 ? ` and ${nodes.length - 1} more` : '';
    return `${help} [${id}] ${nodes[0].target.join(' ')}${more}`;
  });
}

async function find(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(violations, tags);
}

module.exports = { name: 'accessibility', slow: true, find };

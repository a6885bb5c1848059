// axe-core finds no violation of WCAG 2.2 A and AA, nor of its best practices.
'use strict';

const fs = require('fs');

const source = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const all = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
// What depends on colours: the rest is the same in light and dark.
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

// Runs within the page.
async function violations(runOnly) {
  const result = await window.axe.run(document, {
    runOnly,
    resultTypes: ['violations'],
    preload: false, // the style sheets, which none of these rules reads
  });
  return result.violations.map(({ id, help, nodes }) => {
    const more = nodes.length > 1 ? ` and ${nodes.length - 1} more` : '';
    return `${help} [${id}] ${nodes[0].target.join(' ')}${more}`;
  });
}

async function findBy(rules, page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(violations, rules);
}
const find = (page) => findBy(all, page);
const findInColours = (page) => findBy(ofColours, page);

module.exports = { name: 'accessibility', slow: true, find, findInColours };

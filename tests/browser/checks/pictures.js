// Every drawing (SVG) in a page has a name, or is hidden from those who would need one.
'use strict';

// Runs within the page.
function nameless() {
  const text = (element) => (element ? element.textContent.trim() : '');
  const named = (svg) => {
    const label = svg.getAttribute('aria-label') || '';
    const others = (svg.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean);
    return label.trim() || text(svg.querySelector(':scope > title')) ||
      others.some((id) => text(document.getElementById(id)));
  };
  const hidden = (svg) => svg.closest('[aria-hidden="true"]');
  const inner = (svg) => svg.parentElement.closest('svg');
  return [...document.querySelectorAll('svg')]
    .filter((svg) => !hidden(svg) && !inner(svg) && !named(svg))
    .map((svg) => `a drawing without a name: svg.${svg.getAttribute('class')}`);
}

module.exports = {
  name: 'pictures',
  when: (look) => look.origin === 'http' && look.scheme === 'light',
  find: (page) => page.evaluate(nameless),
};

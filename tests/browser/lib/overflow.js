// What does not fit: run within the page by checks that make it narrow or its text large.
'use strict';

// Names the elements that reach beyond the window, the innermost ones; none if the page fits.
function sideways() {
  const width = document.documentElement.clientWidth;
  const excess = document.scrollingElement.scrollWidth - width;
  if (excess <= 0) return [];
  const named = (element) => `${element.localName}${element.className ? `.${[...element.classList].join('.')}` : ''}`;
  const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > width + 0.5 || left < -0.5;
  });
  const innermost = beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)));
  const names = [...new Set(innermost.map(named))].slice(0, 3);
  return [`${excess} px wider than the window because of ${names.join(', ') || 'what cannot be told'}`];
}

// Names the elements whose text is cut off or spills out of them.
function cutOff() {
  const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  // What is there for screen readers alone is cut off on purpose.
  const unseen = (element) => element.closest('.hidden') || element.clientWidth <= 1;
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const tooSmall = (element) => {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    const scrolls = (overflow) => overflow === 'auto' || overflow === 'scroll';
    if (display === 'inline' || element.clientWidth === 0) return false;
    const across = element.scrollWidth > element.clientWidth + 1 && !scrolls(overflowX);
    const down = element.scrollHeight > element.clientHeight + 1 && overflowY !== 'visible' && !scrolls(overflowY);
    return across || down;
  };
  const told = (element) => `“${element.textContent.trim().slice(0, 40)}”`;
  const boxed = [...document.body.querySelectorAll('*')]
    .filter((element) => !element.closest('svg') && hasText(element) && shown(element) && !unseen(element) && tooSmall(element))
    .map((element) => `text does not fit into ${element.localName}.${element.className}: ${told(element)}`);

  // Words in a drawing have no box: the edge of the drawing, or of a window in it, cuts them off,
  // or they run into each other.
  const inDrawing = (drawing) => {
    const words = [...drawing.querySelectorAll('text')].filter(shown).map((element) => ({ element, box: element.getBoundingClientRect() }));
    const cut = words.filter(({ element, box }) => {
      const window = element.ownerSVGElement;
      const { left, right, top, bottom } = window.getBoundingClientRect();
      const beyond = box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
      return beyond && getComputedStyle(window).overflowX !== 'visible';
    });
    const meet = (one, other) => one.left < other.right - 1 && other.left < one.right - 1 &&
      one.top < other.bottom - one.height / 3 && other.top < one.bottom - one.height / 3;
    const run = words.flatMap((one, at) => words.slice(at + 1).filter((other) => meet(one.box, other.box)).map((other) => [one, other]));
    return [
      ...cut.map(({ element }) => `the drawing cuts off ${told(element)}`),
      ...run.map(([one, other]) => `in the drawing ${told(one.element)} runs into ${told(other.element)}`),
    ];
  };
  return [...boxed, ...[...document.querySelectorAll('svg')].filter((svg) => !svg.ownerSVGElement).flatMap(inDrawing)];
}

module.exports = { sideways, cutOff };

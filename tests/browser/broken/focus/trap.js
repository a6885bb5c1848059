// The keyboard goes round in a circle.
const [, trap, out] = document.querySelectorAll('a');
out.addEventListener('focus', () => trap.focus());

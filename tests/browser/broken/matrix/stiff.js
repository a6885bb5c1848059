'use strict';

// Keeps the keys that scroll and follow to itself.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab') event.preventDefault();
});

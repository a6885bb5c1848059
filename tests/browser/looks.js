// How pages are looked at: from where, how wide, in which colours. `pages` says which pages (see
// scopes in lib/site.js); a quick look leaves out the checks that are slow.
//
// Pages are loaded once for each origin; the looks of one origin follow each other in one tab.
'use strict';

const look = (origin, pages, width, scheme, quick = false) => ({
  name: `${width} px, ${scheme}${origin === 'file' ? ', from a folder' : ''}`,
  origin,
  pages,
  width,
  height: width < 600 ? 640 : 900,
  scheme,
  quick,
});

// Colours do not depend on the width, nor widths on the colours: so every page is read wide and
// light, then narrow and dark; and one page of each kind in every other way.
module.exports = [
  look('http', 'every', 1280, 'light'),
  look('http', 'every', 320, 'dark'),
  look('http', 'type and theme', 1280, 'dark'),
  look('http', 'type and theme', 320, 'light'),
  // Wide enough for the column with the toolkit's list.
  look('http', 'type and theme', 1440, 'light'),
  look('http', 'type and theme', 1440, 'dark'),
  // The files are the same; only what scripts do with them could differ.
  look('file', 'every', 320, 'light', true),
  look('file', 'type', 1280, 'dark'),
];

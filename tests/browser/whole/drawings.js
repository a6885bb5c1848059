// Every SVG file has a name of its own: a title, first within it.
'use strict';

const fs = require('fs');
const path = require('path');

function find(site) {
  return site.files.filter((file) => file.endsWith('.svg')).map((file) => {
    const text = fs.readFileSync(path.join(site.folder, file), 'utf8');
    const named = /<svg[^>]*>\s*<title[^>]*>\s*[^<\s]/.test(text);
    return { subject: file, faults: named ? [] : ['has no <title> as the first thing in it'] };
  });
}

module.exports = { name: 'drawings', find };

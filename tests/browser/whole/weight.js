// Pages and scripts are small enough for a slow connection.
'use strict';

const fs = require('fs');
const path = require('path');
const zlib = require('zlib');

const KB = 1000;
const pageLimit = 60 * KB; // the median page, as it is
const scriptLimit = 60 * KB; // all scripts together, packed

// Data that a script looks things up in is not code; it is loaded when it is wanted.
const isData = (file) => /(^|\/)(data|search-index)[^/]*\.js$|^data\//.test(file);

function median(numbers) {
  const sorted = numbers.slice().sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] || 0;
}

function atMost(subject, bytes, limit) {
  const faults = bytes > limit ? [`${Math.ceil(bytes / KB)} KB, more than ${limit / KB}`] : [];
  return { subject: `${subject} (${(bytes / KB).toFixed(1)} KB)`, faults };
}

function find(site) {
  const packed = site.files
    .filter((file) => file.endsWith('.js') && !isData(file))
    .map((file) => zlib.gzipSync(fs.readFileSync(path.join(site.folder, file))).length);
  return [
    atMost('the median page', median(site.pages.map((page) => page.bytes)), pageLimit),
    atMost('all scripts, packed', packed.reduce((sum, bytes) => sum + bytes, 0), scriptLimit),
  ];
}

module.exports = { name: 'weight', find };

// What stands in the folder of a built site: its pages with their types, and all its files.
'use strict';

const fs = require('fs');
const path = require('path');

// A page is { path, theme, type, redirect, bytes }. Its type is the template it was made with; a
// page that says neither is a type of its own.
function readPage(folder, file) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  const classes = (/<body[^>]* class="([^"]*)"/.exec(text) || ['', ''])[1];
  const named = (word) => (new RegExp(`\\b${word}-(\\S+)`).exec(classes) || [])[1];
  const redirect = /<meta http-equiv="refresh"/.test(text);
  return {
    path: file,
    theme: named('theme') || 'base',
    type: named('page') || (redirect ? 'redirect' : file),
    redirect,
    bytes: Buffer.byteLength(text),
  };
}

function filesIn(folder, under = '') {
  const entries = fs.readdirSync(path.join(folder, under), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const file = under ? `${under}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesIn(folder, file) : [file];
  });
}

// { folder, files, pages }, both in the order of their paths; those whose path has `part` in it.
function readSite(folder, part = '') {
  const files = filesIn(folder).filter((file) => file.includes(part)).sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  return { folder, files, pages };
}

// The largest page of each kind that `kindOf` tells apart.
function largestOfEach(pages, kindOf) {
  const largest = new Map();
  for (const page of pages) {
    const other = largest.get(kindOf(page));
    if (!other || page.bytes > other.bytes) largest.set(kindOf(page), page);
  }
  return [...largest.values()];
}

// Which pages a check is for, by the names that checks use.
const scopes = {
  every: (pages) => pages,
  type: (pages) => largestOfEach(pages, (page) => page.type),
  'type and theme': (pages) => largestOfEach(pages, (page) => `${page.type} ${page.theme}`),
};

module.exports = { readSite, scopes };

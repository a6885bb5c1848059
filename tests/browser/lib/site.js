// What stands in the folder of a built site: its pages with their types, and all its files.
'use strict';

const fs = require('fs');
const path = require('path');

// A page is { path, theme, type, redirect, bytes, longestWord }: of its title's words, how many
// letters the longest has. Its type is the template it was made with; a page that says neither is a
// type of its own.
function readPage(folder, file) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  const classes = (/<body[^>]* class="([^"]*)"/.exec(text) || ['', ''])[1];
  const named = (word) => (new RegExp(`\\b${word}-(\\S+)`).exec(classes) || [])[1];
  const title = (/<h1[^>]*>(.*?)<\/h1>/s.exec(text) || ['', ''])[1].replace(/<[^>]*>/g, ' ');
  const redirect = /<meta http-equiv="refresh"/.test(text);
  return {
    path: file,
    theme: named('theme') || 'base',
    type: named('page') || (redirect ? 'redirect' : file),
    redirect,
    bytes: Buffer.byteLength(text),
    longestWord: Math.max(...title.split(/[\s-]+/).map((word) => word.length)),
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
  // Reader versions: tests/exports.
  const isOfSite = (file) => !file.startsWith('reader/');
  const files = filesIn(folder).filter((file) => isOfSite(file) && file.includes(part)).sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  return { folder, files, pages };
}

// The page of each kind that `kindOf` tells apart which has the most of something.
function mostOfEach(pages, kindOf, amount) {
  const most = new Map();
  for (const page of pages) {
    const other = most.get(kindOf(page));
    if (!other || page[amount] > other[amount]) most.set(kindOf(page), page);
  }
  return [...most.values()];
}

const type = (page) => page.type;
const look = (page) => `${page.type} ${page.theme}`;

// Which pages a check is for, by the names that checks use.
const scopes = {
  every: (pages) => pages,
  type: (pages) => mostOfEach(pages, type, 'bytes'),
  'type and theme': (pages) => mostOfEach(pages, look, 'bytes'),
  'type, and longest title': (pages) =>
    [...new Set([...mostOfEach(pages, type, 'bytes'), ...mostOfEach(pages, look, 'longestWord')])],
};

module.exports = { readSite, scopes };

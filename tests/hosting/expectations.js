// What servers must answer, whichever they are: docs/publishing.md, "Rules for hosts".
'use strict';

const fs = require('fs');
const path = require('path');

const forEver = 'public, max-age=31536000, immutable';
const askedAgain = 'no-cache';

// Each line of a header must be this text, match this pattern, or not be there (`null`).
const safe = {
  'content-security-policy': /^default-src 'none'; script-src 'self'; style-src 'self';.* frame-ancestors 'none'$/,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': 'same-origin',
};
const unmarked = Object.fromEntries([...Object.keys(safe), 'cache-control'].map((name) => [name, null]));

const typesByEnding = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': /^(text|application)\/javascript; charset=utf-8$/,
  '.json': /^application\/json(; charset=utf-8)?$/,
  '.md': 'text/markdown; charset=utf-8',
  '.csv': /^text\/csv; charset=utf-8$/,
  '.txt': 'text/plain; charset=utf-8',
  '.svg': /^image\/svg\+xml(; charset=utf-8)?$/,
  '.webp': 'image/webp',
  '.zip': 'application/zip',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': /^(text|application)\/xml(; charset=utf-8)?$/,
};

// The first file, by name, whose path has this pattern.
function fileLike(files, pattern) {
  const file = files.find((name) => pattern.test(name));
  if (!file) throw new Error(`the site has no file like ${pattern}`);
  return file;
}

function filesBelow(folder) {
  return fs.readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory()
      ? filesBelow(path.join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
      : [entry.name]))
    .sort();
}

// A file as it is and, where it has copies, as a copy in one of the codings that the reader knows.
function expectFile(folder, root, file, headers, codings) {
  const known = {
    status: 200,
    content: fs.readFileSync(path.join(folder, file)),
  };
  const isPacked = fs.existsSync(path.join(folder, `${file}.gz`)) && fs.existsSync(path.join(folder, `${file}.br`));
  const common = {
    ...safe,
    'content-type': typesByEnding[path.extname(file)],
    'cache-control': askedAgain,
    'access-control-allow-origin': null,
    'content-language': null,
    'content-disposition': null,
    ...(isPacked ? { vary: /accept-encoding/i } : {}),
    ...headers,
  };
  const asks = [{ ...known, path: root + file, headers: { ...common, 'content-encoding': null } }];
  if (!isPacked) return asks;
  for (const [accepted, used] of Object.entries(codings)) {
    asks.push({ ...known, path: root + file, accepted, headers: { ...common, 'content-encoding': used } });
  }
  return asks;
}

// What leads to the page that says that there is none.
function expectNothing(folder, address) {
  return {
    path: address,
    status: 404,
    content: fs.readFileSync(path.join(folder, '404.html')),
    headers: { ...safe, 'content-type': typesByEnding['.html'] },
  };
}

// What the site in `folder`, seen at `root`, must answer; `codings` are those that the server has, by
// what a browser says it knows.
function expectSite(folder, root, codings) {
  const files = filesBelow(folder);
  const file = (name, headers = {}) => expectFile(folder, root, name, headers, codings);
  const like = (pattern, headers) => file(fileLike(files, pattern), headers);
  const kept = { 'cache-control': forEver };
  const open = { 'access-control-allow-origin': '*' };
  const page = file('index.html');
  return [
    ...page,
    { ...page[0], path: root },
    ...file('cities/ghent.html'),
    ...file('cities/ghent.md'),
    ...like(/^assets\/.*\.css$/, kept),
    ...like(/^assets\/base\.[0-9a-f]{10}\.js$/, kept),
    ...like(/^assets\/.*\.svg$/, kept),
    ...like(/^assets\/.*\.woff2$/, kept),
    ...like(/^share\/.*\.png$/, kept),
    ...like(/^assets\/.*\/licences\/.*\.txt$/),
    ...file('assets/own.txt'),
    ...file('notes/own.txt'),
    ...like(/^pictures\/.*\.jpg$/),
    ...like(/\.webp$/),
    ...file('data/collection.json', open),
    ...like(/^data\/.*\.csv$/, open),
    ...file('reader/streets.html', { 'content-disposition': 'attachment' }),
    ...file('reader/streets-data.zip'),
    ...file('llms.txt'),
    ...file('sitemap.xml'),
    ...file('feed.xml', { 'content-type': /^application\/atom\+xml(; charset=utf-8)?$/ }),
    { path: root, status: 304, since: page[0].path, headers: {} },
    expectNothing(folder, `${root}nowhere.html`),
    expectNothing(folder, `${root}cities/nowhere/at/all`),
    expectNothing(folder, `${root}assets/base.0000000000.css`),
    // Folders without a page of their own, which no server may list.
    expectNothing(folder, `${root}cities/`),
    expectNothing(folder, `${root}notes/`),
    expectNothing(folder, `${root}assets/`),
  ];
}

// What stands beside the site's folder on the same server.
function expectBeside(folder) {
  const content = (file) => fs.readFileSync(path.join(folder, file));
  const headers = { ...unmarked, 'content-type': /^text\/html/ };
  return [
    { path: '/other.html', status: 200, content: content('other.html'), headers },
    { path: '/elsewhere/kit.html', status: 200, content: content('elsewhere/kit.html'), headers },
    { path: '/nowhere.html', status: 404, without: content('kit/404.html'), headers },
    { path: '/elsewhere/kit/assets/x.0123456789.css', status: 404, without: content('kit/404.html'), headers },
  ];
}

module.exports = { expectSite, expectBeside };

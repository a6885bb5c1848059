// Serves a folder on the loopback interface, the way a static host does: with the headers that the
// folder's own `_headers` file asks for, if it has one, and packed where packed copies lie beside.
'use strict';

const fs = require('fs');
const http = require('http');
const path = require('path');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
};

// Reads `_headers`: a line with a path, `*` standing for anything, then indented `Name: value`.
function readHeaderRules(folder) {
  const file = path.join(folder, '_headers');
  if (!fs.existsSync(file)) return [];
  const rules = [];
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const header = /^\s+([^\s:]+):\s*(.*)$/.exec(line);
    if (header && rules.length > 0) {
      rules[rules.length - 1].headers.push([header[1], header[2]]);
    } else if (line.startsWith('/')) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
      rules.push({ matches: new RegExp(`^${pattern}$`), headers: [] });
    }
  }
  return rules;
}

// The copies that `brochure build --compress` makes, the smaller first.
const packings = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
];

// The path that a request asks for; none if it is not written as paths are.
function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url, 'http://loopback').pathname);
  } catch {
    return undefined;
  }
}

// Sends a file. What the rules say of its type counts more than its ending.
function send(response, status, file, content) {
  if (!response.hasHeader('Content-Type')) {
    response.setHeader('Content-Type', types[path.extname(file)] || 'application/octet-stream');
  }
  response.writeHead(status).end(content);
}

// What static hosts show where there is no file.
function sendNotFound(folder, response) {
  const page = path.join(folder, '404.html');
  response.removeHeader('Content-Type');
  fs.readFile(page, (error, content) => {
    if (error) send(response, 404, '.txt', 'There is no such file.');
    else send(response, 404, page, content);
  });
}

// Which copy of a file the browser may be sent; none if it takes none or there is none.
function packedCopy(file, accepted) {
  const codings = accepted.split(',').map((one) => one.split(';')[0].trim());
  return packings.find(({ coding, ending }) => codings.includes(coding) && fs.existsSync(file + ending));
}

function answer(folder, rules, request, response) {
  const wanted = pathOf(request);
  if (wanted === undefined) {
    response.writeHead(400).end();
    return;
  }
  for (const rule of rules.filter(({ matches }) => matches.test(wanted))) {
    for (const [name, value] of rule.headers) response.setHeader(name, value);
  }
  const file = path.join(folder, path.normalize(wanted.endsWith('/') ? `${wanted}index.html` : wanted));
  const packing = packedCopy(file, request.headers['accept-encoding'] || '');
  if (packing) response.setHeader('Content-Encoding', packing.coding);
  fs.readFile(packing ? file + packing.ending : file, (error, content) => {
    if (error) sendNotFound(folder, response);
    else send(response, 200, file, content);
  });
}

// Gives { address, close }; the address ends with a slash.
async function serve(folder) {
  const rules = readHeaderRules(folder);
  const server = http.createServer((request, response) => answer(folder, rules, request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

module.exports = { serve };

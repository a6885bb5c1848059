// Asks nginx and Apache for what a site must answer, and says what they answer else. How it is
// called stands in `run`; the folder it is given has the sites and the servers' programs.
'use strict';

const fs = require('fs');
const http = require('http');
const path = require('path');
const zlib = require('zlib');

const { expectSite, expectBeside } = require('./expectations');
const { startNginx, startApache } = require('./servers');

const unpackers = { gzip: zlib.gunzipSync, br: zlib.brotliDecompressSync };

// What browsers say they know, and what is sent then. nginx has Brotli in a module of its own only.
const codings = {
  nginx: { gzip: 'gzip', 'gzip, deflate, br': 'gzip' },
  Apache: { gzip: 'gzip', 'gzip, deflate, br': 'br' },
};

function get(port, address, headers) {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path: address, headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({
        status: response.statusCode,
        headers: response.headers,
        body: Buffer.concat(parts),
      }));
    });
    request.setTimeout(5000, () => request.destroy(new Error(`no answer for ${address}`)));
    request.on('error', reject);
  });
}

const isAs = (expected, found) => (expected instanceof RegExp ? expected.test(found ?? '')
  : (expected ?? undefined) === found);

// What is not as it must be, a line each.
function faultsOf(expected, { status, headers, body }) {
  const faults = [];
  if (status !== expected.status) faults.push(`status ${status}, not ${expected.status}`);
  for (const [name, value] of Object.entries(expected.headers)) {
    if (!isAs(value, headers[name])) faults.push(`${name}: ${headers[name]}, not ${value ?? 'there'}`);
  }
  const unpack = unpackers[headers['content-encoding']] ?? ((bytes) => bytes);
  const content = unpack(body);
  if (expected.content && !content.equals(expected.content)) faults.push('another content');
  if (expected.without && content.equals(expected.without)) faults.push('the content of the site');
  return faults;
}

// Whether one address is answered as it must be; if not, says so.
async function ask(place, port, expected) {
  const headers = {};
  if (expected.accepted) headers['accept-encoding'] = expected.accepted;
  if (expected.since) {
    const { headers: { etag } } = await get(port, expected.since, {});
    headers['if-none-match'] = etag ?? '"none"';
  }
  const faults = faultsOf(expected, await get(port, expected.path, headers));
  const how = expected.accepted ? ` (${expected.accepted})` : '';
  for (const fault of faults) console.log(`  ${place}: ${expected.path}${how}: ${fault}`);
  return faults.length === 0;
}

async function askServer(server, work) {
  const known = codings[server.name];
  const asked = [
    ...expectSite(path.join(work, 'whole'), '/', known).map((one) => [server.whole, one]),
    ...expectSite(path.join(work, 'beside', 'kit'), '/kit/', known).map((one) => [server.beside, one]),
    ...expectBeside(path.join(work, 'beside')).map((one) => [server.beside, one]),
  ];
  const counts = { passed: 0, failed: 0 };
  for (const [port, expected] of asked) {
    const good = await ask(server.name, port, expected);
    counts[good ? 'passed' : 'failed'] += 1;
  }
  return counts;
}

// Whether the server took the rules without a word. What it cannot find, it calls an error.
function readsRules(server) {
  const complaints = server.said().split('\n').filter((line) => /[[:](warn|crit|alert|emerg)\]/.test(line));
  for (const line of complaints) console.log(`  ${server.name} says: ${line}`);
  return complaints.length === 0;
}

async function main(work) {
  // The servers' user writes its own files there.
  fs.chmodSync(work, 0o777);
  const total = { passed: 0, failed: 0 };
  for (const start of [startNginx, startApache]) {
    const server = await start(work);
    try {
      const counts = await askServer(server, work);
      counts[readsRules(server) ? 'passed' : 'failed'] += 1;
      total.passed += counts.passed;
      total.failed += counts.failed;
      console.log(`  ${server.name}: ${counts.passed} passed${counts.failed ? `, ${counts.failed} failed` : ''}`);
    } finally {
      await server.stop();
    }
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

// However this ends, the servers end with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

main(process.argv[2]).then(
  (good) => { process.exitCode = good ? 0 : 1; },
  (error) => {
    console.error(`tests/hosting: ${error.message}`);
    process.exitCode = 1;
  },
);

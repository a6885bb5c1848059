// The Nu Html Checker has neither an error nor a warning for any page, style sheet or drawing.
'use strict';

const path = require('path');
const { spawnSync } = require('child_process');
const { fileURLToPath } = require('url');

const checker = require.resolve('vnu-jar/build/dist/vnu.jar');
const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--also-check-css', '--also-check-svg'];

function messagesFor(folder, files) {
  const result = spawnSync('java', ['-jar', checker, ...options, ...files], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (result.status !== 0) throw new Error(`vnu did not run: ${result.error || result.stderr}`);
  return JSON.parse(result.stdout).messages;
}

function find({ folder, files }) {
  const faults = new Map(files.filter((file) => /\.(html|css|svg)$/.test(file)).map((file) => [file, []]));
  if (faults.size === 0) return [];
  for (const { type, subType, url, lastLine, message } of messagesFor(folder, [...faults.keys()])) {
    // What it only informs about is how XML is written: <br/>.
    if (type === 'info' && subType !== 'warning') continue;
    faults.get(path.relative(folder, fileURLToPath(url))).push(`line ${lastLine}: ${message}`);
  }
  return [...faults].map(([subject, found]) => ({ subject, faults: found }));
}

module.exports = { name: 'markup', find };

// Whether CSV files are regular and hold no formula. Prints what is wrong; exit code 1 if anything is.
"use strict";
const fs = require("fs");

function rowsOf(text) {
  const rows = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found) throw new Error(`not CSV at ${field.lastIndex}`);
    const value = found[1] === undefined ? found[2] : found[1].replaceAll('""', '"');
    rows[rows.length - 1].push(value);
    if (found[3] === "\r\n") rows.push([]);
  }
  rows.pop();
  return rows;
}
module.exports = { rowsOf };

if (require.main === module) {
  let faults = 0;
  for (const file of process.argv.slice(2)) {
    const text = fs.readFileSync(file, "utf8");
    const rows = rowsOf(text.replace(/^\uFEFF/, ""));
    const say = (what) => {
      console.log(`${file}: ${what}`);
      faults += 1;
    };
    if (!text.startsWith("\uFEFF")) say("no byte order mark");
    if (rows.length < 2) say("no lines");
    rows.forEach((row, number) => {
      if (row.length !== rows[0].length) say(`line ${number + 1} has ${row.length} fields`);
      for (const value of row) {
        if (/^[=+@\t\r]|^-(?![\d.]*$)/.test(value)) say(`line ${number + 1}: a formula: ${value}`);
      }
    });
  }
  process.exit(faults > 0 ? 1 : 0);
}

// Whether the tables in a folder have a line for each entity of collection.json beside them, and for each
// relation between these. Prints what is missing; exit code 1 if anything is.
"use strict";
const fs = require("fs");
const path = require("path");
const { rowsOf } = require("./tables.js");

const folder = process.argv[2];
const collection = JSON.parse(fs.readFileSync(path.join(folder, "collection.json"), "utf8"));
const table = (name) => {
  const text = fs.readFileSync(path.join(folder, "csv", `${name}.csv`), "utf8").replace(/^\uFEFF/, "");
  const [header, ...rows] = rowsOf(text);
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [header[at], value])));
};

let faults = 0;
let relations = 0;
for (const [name, entities] of Object.entries(collection)) {
  if (!Array.isArray(entities) || entities.length === 0) continue;
  const ids = table(name).map((row) => row.id);
  for (const entity of entities) {
    relations += entity.refers_to.length;
    if (ids.includes(entity.id)) continue;
    console.log(`${name}: no ${entity.id}`);
    faults += 1;
  }
}
const told = table("relations").length;
if (told !== relations) {
  console.log(`${told} relations instead of ${relations}`);
  faults += 1;
}
process.exit(faults > 0 ? 1 : 0);

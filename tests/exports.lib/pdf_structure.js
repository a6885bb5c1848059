// Whether what screen readers are told of a PDF is whole: its structure tree, its links, its fonts.
"use strict";
const { execFileSync } = require("child_process");
const { report } = require("./pdf_text.js");

const json = execFileSync("qpdf", ["--json", "--json-key=qpdf", process.argv[2]], {
  encoding: "utf8",
  maxBuffer: 1 << 29,
});
const objects = JSON.parse(json).qpdf[1];
// What a reference stands for: "12 0 R".
const at = (value) => {
  const object = typeof value === "string" ? objects[`obj:${value}`] : undefined;
  if (object === undefined) return value;
  return object.value ?? object.stream.dict;
};
const list = (value) => (value === undefined ? [] : Array.isArray(at(value)) ? at(value) : [value]);
const catalog = at(at(objects.trailer.value["/Root"]));
const faults = [];
const expect = (isSo, fault) => isSo || faults.push(fault);

expect(catalog["/MarkInfo"]?.["/Marked"] === true, "the file does not say that it is tagged");
expect(/^u:[a-z]{2}/.test(catalog["/Lang"] ?? ""), "the file has no language");

// The elements in the order in which they are read, and what is below each.
const elements = [];
function walk(value, parents) {
  const element = at(value);
  if (element === null || typeof element !== "object" || !("/S" in element)) return;
  const found = { role: element["/S"], element, parents };
  elements.push(found);
  for (const kid of list(element["/K"])) walk(kid, [...parents, found]);
}
for (const kid of list(at(catalog["/StructTreeRoot"])["/K"])) walk(kid, []);
const of = (role) => elements.filter((element) => element.role === role);
const isIn = (element, ancestor) => element.parents.includes(ancestor);

let level = 0;
let headings = 0;
for (const { role } of elements) {
  if (!/^\/H[1-6]$/.test(role)) continue;
  headings += 1;
  const next = Number(role[2]);
  expect(next <= level + 1, `heading ${headings} is ${role}, after one of level ${level}`);
  level = next;
}
expect(headings > 20, `only ${headings} headings`);
expect(of("/H1").length === 1, `${of("/H1").length} headings of level 1`);

for (const { element } of of("/Figure"))
  expect((element["/Alt"] ?? "").length > 2, "a figure without an alternative text");
for (const table of of("/Table"))
  expect(of("/TH").some((cell) => isIn(cell, table)), "a table without header cells");
for (const item of of("/LI"))
  expect(item.parents.some(({ role }) => role === "/L"), "an item of no list");
for (const link of of("/Link")) {
  const hasAnnotation = list(link.element["/K"]).some((kid) => at(kid)?.["/Type"] === "/OBJR");
  expect(hasAnnotation, "a link in the structure that leads nowhere");
}

let links = 0;
const fonts = [];
for (const key of Object.keys(objects)) {
  const value = at(key.slice(4));
  if (value === null || typeof value !== "object") continue;
  if (value["/Subtype"] === "/Link") {
    links += 1;
    expect((value["/Contents"] ?? "").length > 2, `link ${key} does not say where it leads`);
    expect("/StructParent" in value, `link ${key} is not in the structure`);
  }
  if (value["/Type"] === "/Font" && !("/CIDSystemInfo" in value)) fonts.push([key, value]);
}
expect(links > 20, `only ${links} links`);
for (const [key, font] of fonts) {
  expect(font["/Subtype"] !== "/Type3", `font ${key} is drawings of letters (Type 3)`);
  expect("/ToUnicode" in font, `font ${key} cannot be read back as text`);
  const descendant = at(list(font["/DescendantFonts"])[0]) ?? font;
  const descriptor = at(descendant["/FontDescriptor"]) ?? {};
  const isEmbedded = ["/FontFile", "/FontFile2", "/FontFile3"].some((name) => name in descriptor);
  expect(isEmbedded || font["/Subtype"] === "/Type3", `font ${key} is not in the file`);
}
expect(fonts.length > 1, `only ${fonts.length} fonts`);
report(
  faults,
  `${elements.length} elements, ${headings} headings, ${of("/Figure").length} figures, ` +
    `${of("/Table").length} tables, ${links} links, ${fonts.length} fonts`,
);

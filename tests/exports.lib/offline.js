// Opens an unpacked brochure in Chromium without a network: the start file leads on, no page has a dead link or asks
// for anything outside, search finds a word. Prints what is wrong; exit code 1 if anything is.
"use strict";
const fs = require("fs");
const path = require("path");
const { pathToFileURL, fileURLToPath } = require("url");
const { launch } = require("../browser/lib/browser");

const [folder, word] = process.argv.slice(2);
const faults = [];

function pagesIn(directory) {
  return fs.readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(directory, entry.name);
    if (entry.isDirectory()) return pagesIn(full);
    return entry.name.endsWith(".html") ? [full] : [];
  });
}

const isPage = (file) => file.endsWith(".html");
// What follows "#" there is what is searched for.
const isSearch = (file) => path.basename(file) === "search.html";

// The ids of a page, read once.
const known = new Map();
function idsIn(file) {
  if (!known.has(file)) {
    const text = fs.readFileSync(file, "utf8");
    known.set(file, new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)));
  }
  return known.get(file);
}

// Of copies of a picture, the addresses stand in a list.
function addressesIn(text) {
  return [...text.matchAll(/ (href|src|poster|srcset)="([^"]*)"/g)].flatMap(([, name, value]) =>
    name === "srcset" ? value.split(", ").map((copy) => copy.split(" ")[0]) : [value],
  );
}

// A browser need not load every page to know where its links lead.
function readLinks() {
  for (const page of pagesIn(folder)) {
    for (const address of addressesIn(fs.readFileSync(page, "utf8"))) {
      if (/^[a-z]+:/i.test(address)) continue;
      const url = new URL(address.replaceAll("&amp;", "&"), pathToFileURL(page));
      const place = decodeURIComponent(url.hash.slice(1));
      const target = fileURLToPath(url);
      if (!fs.existsSync(target)) faults.push(`${page}: dead link ${address}`);
      else if (place && isPage(target) && !isSearch(target) && !idsIn(target).has(place))
        faults.push(`${page}: no such place: ${address}`);
    }
  }
}

async function startAndSearch(browser) {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(`asks for ${request.url()}`);
  });
  page.on("requestfailed", (request) => faults.push(`cannot load ${request.url()}`));
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  await page.goto(pathToFileURL(path.join(folder, "START.html")).href);
  await page.waitForURL(/\/brochure\//);
  if (!(await page.title())) faults.push("the first page has no title");
  const search = pathToFileURL(path.join(folder, "brochure", "search.html")).href;
  await page.goto(`${search}#q=${word}`);
  const found = page.locator("main a", { hasText: word }).first();
  try {
    await page.waitForFunction(
      () => /\d/.test(document.querySelector("[role=status], [aria-live]")?.textContent ?? ""),
      null,
      { timeout: 15000 },
    );
    await found.click();
    await page.waitForLoadState();
    if (!(await page.content()).includes(word)) faults.push("what search finds is another page");
  } catch (error) {
    faults.push(`search: ${error.message.split("\n")[0]}`);
  }
}

async function main() {
  readLinks();
  const browser = await launch();
  try {
    await startAndSearch(browser);
  } finally {
    await browser.close();
  }
}

main()
  .catch((error) => faults.push(error.message))
  .then(() => {
    for (const fault of faults.slice(0, 20)) console.log(fault);
    if (faults.length > 20) console.log(`and ${faults.length - 20} more`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  });

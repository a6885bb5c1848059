// Opens a reader version that is one HTML file in Chromium, without a network, as its readers do: search with slips,
// by keyboard, without scripts, on paper, narrow and dark. Prints what is wrong; exit code 1 if anything is.
//
//   one_file.js FILE WORDS=TITLE...           typing WORDS finds a result with TITLE in it before all others
//   one_file.js --quick FILE WORDS=TITLE...   only this, and whether all links lead somewhere
"use strict";
const path = require("path");
const { pathToFileURL } = require("url");
const { launch, newTab } = require("../browser/lib/browser");
const accessibility = require("../browser/checks/accessibility");
const markup = require("../browser/whole/markup");

const isQuick = process.argv[2] === "--quick";
const [file, ...searches] = process.argv.slice(isQuick ? 3 : 2);
const address = pathToFileURL(path.resolve(file)).href;
const faults = [];

function expect(holds, what) {
  if (!holds) faults.push(what);
}

// Whether something becomes so in the page before long.
async function becomes(page, holds, argument) {
  return page.waitForFunction(holds, argument, { timeout: 10000 }).then(
    () => true,
    () => false,
  );
}

// Runs within the page.
function deadLinks() {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} is there twice`);
  const known = new Set(ids);
  const links = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href"));
  return twice.concat(
    links
      .filter((href) => !/^[a-z]+:/.test(href) && !known.has(decodeURIComponent(href.slice(1))))
      .map((href) => `${href} leads nowhere`),
  );
}

const isOpen = (page) => page.evaluate(() => document.getElementById("search").open);
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className);

async function searchFor(page, words) {
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  return page.evaluate(() => {
    const result = document.querySelector("#search .result");
    return result ? result.textContent : "nothing";
  });
}

async function searchAsReadersDo(page) {
  for (const search of searches) {
    const [words, title] = search.split("=");
    const found = await searchFor(page, words);
    expect(found.includes(title), `"${words}" finds ${found} before ${title}`);
    expect((await page.locator("#search .result mark").count()) > 0, `"${words}": nothing is marked`);
    await page.keyboard.press("Escape");
    expect(!(await isOpen(page)), "Escape leaves the search open");
  }
}

async function searchByKeyboard(page) {
  const [words] = searches[0].split("=");
  await page.locator(".search-opener").focus();
  await searchFor(page, words);
  expect((await focused(page)) === "search-field", "the field has not got the keyboard");
  const isSaid = () => /\d/.test(document.getElementById("search-status").textContent);
  expect(await becomes(page, isSaid), "the number of results is not said");
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => !!document.activeElement.closest(".result")), "Down leads to no result");
  await page.keyboard.press("ArrowUp");
  expect((await focused(page)) === "search-field", "Up does not lead back to the field");
  await page.keyboard.press("Escape");
  expect((await focused(page)) === "search-opener", "Escape does not lead back to where the search began");
  await searchFor(page, words);
  await page.keyboard.press("Enter");
  const target = await page.evaluate(() => (document.activeElement.hash || "").slice(1));
  await page.keyboard.press("Enter");
  const isThere = (id) => document.activeElement.id === id;
  expect(target && (await becomes(page, isThere, target)), "Enter does not lead to the place in the text");
  expect(page.url().endsWith(`#${target}`), "the address does not say the place in the text");
}

async function read(browser, what, options, look) {
  const tab = await newTab(browser, address, { offline: true, ...options });
  await tab.page.goto(address);
  await look(tab.page);
  for (const fault of tab.faults) faults.push(`${what}: ${fault}`);
  await tab.close();
}

async function looksRight(page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide <= 0, `the page is ${wide} px too wide`);
  for (const fault of await accessibility.find(page)) faults.push(fault);
  await searchFor(page, searches[0].split("=")[0]);
  for (const fault of await accessibility.find(page)) faults.push(`in the search: ${fault}`);
}

async function readAsReadersDo(browser) {
  await read(browser, "wide", {}, async (page) => {
    faults.push(...(await page.evaluate(deadLinks)));
    await searchAsReadersDo(page);
    if (isQuick) return;
    await searchByKeyboard(page);
    await page.emulateMedia({ media: "print" });
    expect(!(await page.locator(".around").isVisible()), "paper shows the ways of the screen");
  });
  if (isQuick) return;
  await read(browser, "without scripts", { javaScriptEnabled: false }, async (page) => {
    expect(!(await page.locator(".search-opener").isVisible()), "there is a search that cannot search");
    expect((await page.locator("main > .chapter").count()) > 5, "the text is not there");
  });
  for (const [width, colorScheme] of [
    [1280, "light"],
    [320, "dark"],
  ]) {
    const viewport = { width, height: 900 };
    await read(browser, `${width} px, ${colorScheme}`, { viewport, colorScheme }, looksRight);
  }
}

async function main() {
  const browser = await launch();
  try {
    await readAsReadersDo(browser);
  } finally {
    await browser.close();
  }
  if (isQuick) return;
  const [{ faults: found }] = markup.find({ folder: path.dirname(path.resolve(file)), files: [path.basename(file)] });
  faults.push(...found);
}

main()
  .catch((error) => faults.push(error.message))
  .then(() => {
    for (const fault of faults.slice(0, 20)) console.log(fault);
    if (faults.length > 20) console.log(`and ${faults.length - 20} more`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  });

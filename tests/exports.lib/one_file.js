// Opens a reader version that is one HTML file in Chromium, without a network, as its readers do: search with slips,
// by keyboard, without scripts, on paper, narrow and dark. Prints what is wrong; exit code 1 if anything is.
//
//   one_file.js FILE WORDS=TITLE...   typing WORDS finds a result with TITLE in it before all others
"use strict";
const path = require("path");
const { pathToFileURL } = require("url");
const { launch, newTab } = require("../browser/lib/browser");
const accessibility = require("../browser/checks/accessibility");
const markup = require("../browser/whole/markup");

const [file, ...searches] = process.argv.slice(2);
const address = pathToFileURL(path.resolve(file)).href;
const faults = [];

function expect(holds, what) {
  if (!holds) faults.push(what);
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
  await page.waitForTimeout(800);
  const said = await page.locator("#search-status").textContent();
  expect(/\d/.test(said), "the number of results is not said");
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
  await page.waitForTimeout(100);
  expect(target && (await focused(page)) === target, "Enter does not lead to the place in the text");
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

async function main() {
  const browser = await launch();
  await read(browser, "wide", {}, async (page) => {
    faults.push(...(await page.evaluate(deadLinks)));
    await searchAsReadersDo(page);
    await searchByKeyboard(page);
    await page.emulateMedia({ media: "print" });
    expect(!(await page.locator(".around").isVisible()), "paper shows the ways of the screen");
  });
  await read(browser, "without scripts", { javaScriptEnabled: false }, async (page) => {
    expect(!(await page.locator(".search-opener").isVisible()), "there is a search that cannot search");
    expect((await page.locator("main > .chapter").count()) > 5, "the text is not there");
  });
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 320]) {
      const viewport = { width, height: 900 };
      await read(browser, `${width} px, ${colorScheme}`, { viewport, colorScheme }, looksRight);
    }
  }
  await browser.close();
  const [{ faults: found }] = markup.find({ folder: path.dirname(path.resolve(file)), files: [path.basename(file)] });
  faults.push(...found);
}

main().then(() => {
  for (const fault of faults.slice(0, 20)) console.log(fault);
  if (faults.length > 20) console.log(`and ${faults.length - 20} more`);
  process.exit(faults.length > 0 ? 1 : 0);
});

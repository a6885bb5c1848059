// A page prints: to at least one sheet, with its title, without what is for the screen only.
'use strict';

const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

const squeezed = (text) => text.replace(/[\s\u00ad]+/g, '');

// Runs within the page, shown as on paper.
function onPaper() {
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const named = (element) => `${element.localName}.${element.className}`;
  const forScreens = 'nav, .skip, [popovertarget], [role=search], dialog';
  return {
    title: document.querySelector('h1').innerText,
    ways: [...document.querySelectorAll('nav')].map((nav) => nav.textContent),
    leftOver: [...document.querySelectorAll(forScreens)].filter(seen).map(named),
  };
}

// The text of a PDF and the number of its sheets.
function readPdf(bytes) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'brochure-print-'));
  const file = path.join(folder, 'page.pdf');
  try {
    fs.writeFileSync(file, bytes);
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    const sheets = /^Pages:\s*(\d+)/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }));
    return { text: squeezed(text), sheets: Number(sheets[1]) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

async function walk({ open }) {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  const { title, ways, leftOver } = await page.evaluate(onPaper);
  const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
  const faults = leftOver.map((name) => `${name} is printed`);
  if (pdf.sheets < 1) faults.push('prints to no sheet');
  if (!pdf.text.includes(squeezed(title))) faults.push(`the title “${title}” is not in print`);
  for (const way of ways.map(squeezed)) {
    if (way && pdf.text.includes(way)) faults.push(`a navigation is in print: “${way.slice(0, 40)}”`);
  }
  return faults;
}

module.exports = { name: 'print', on: 'type', walk };

// What a preview says: of a link what the page's own list of references says of its target, of a
// footnote's mark the note.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  // The ways around need none, nor does what is told right below its link.
  const withoutPreview = "nav *, .references *, .card h3 *, .card h4 *, .note-title *, .more *";

  // A note is meant to be short; of a long one the beginning will do.
  const lettersMost = 400;

  // What an element of an entry holds, with what says the language of its words.
  const contentsOf = (element, selector) => {
    const found = element.querySelector(selector);
    return found ? [...found.childNodes] : [];
  };

  const shortened = (text) => {
    if (text.length <= lettersMost) return text;
    return `${text.slice(0, text.lastIndexOf(" ", lettersMost))}…`;
  };

  // What is known of pages, by their full addresses. Read when it is first wanted.
  let known = null;

  const addEntry = (entry) => {
    const link = entry.querySelector("a");
    known.set(new URL(link.getAttribute("href"), document.baseURI).href, {
      theme: entry.className,
      where: contentsOf(entry, ".where"),
      name: contentsOf(entry, "a"),
      text: contentsOf(entry, ".text"),
    });
  };

  const readPage = () => {
    known = new Map();
    // A site outside is not known: its entry has a place on paper alone.
    document.querySelectorAll(".references li[class]").forEach(addEntry);
    const more = document.getElementById("previews");
    if (more) Array.from(more.content.children).forEach(addEntry);
  };

  const wordsOfNote = (mark) => {
    const note = document.getElementById(mark.hash.slice(1));
    if (!note) return null;
    const { noteLabel } = document.getElementById("preview-card").dataset;
    const copy = note.cloneNode(true);
    copy.querySelectorAll("[role=doc-backlink]").forEach((link) => link.remove());
    const text = copy.textContent.replace(/\s+/g, " ").trim();
    const where = brochure.copyOf("in-interface");
    where.append(brochure.filled(noteLabel, { n: mark.textContent }));
    return { theme: "", where: [where], name: [], text: [shortened(text)] };
  };

  // { theme, where, name, text }, the last three lists of nodes and texts; or null for what has no preview.
  brochure.previewWords = (link) => {
    if (link.getAttribute("role") === "doc-noteref") return wordsOfNote(link);
    if (link.matches(withoutPreview)) return null;
    if (!known) readPage();
    return known.get(link.href) || null;
  };
})();

// What can be found in a document, read from the document itself: its chapters, guide questions, and
// the entries of its lists.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  // Told elsewhere, or found by itself.
  const apart =
    "h1, h2, h3, h4, h5, h6, dt, .question-list, .related, .note-links, .steps, .number, .see";
  // What is around a name.
  const around = ".kicker, .where, .number";
  const entries = "dl > div[id], section.source[id], section.programme-facts[id]";
  // Of which kind they are, by the chapter they stand in.
  const kindOfEntries = { glossary: "term", cities: "city", sources: "document", imprint: "programme" };
  const pages = ["about", "imprint"];
  const headings = "h1, h2, h3, h4, h5, h6";
  const mostAround = 2;

  const { ELEMENT_NODE } = Node;
  const { FILTER_ACCEPT, FILTER_REJECT, FILTER_SKIP, SHOW_ELEMENT, SHOW_TEXT } = NodeFilter;

  // The words of an element, without those of some parts of it.
  const textOf = (element, without) => {
    const walker = document.createTreeWalker(element, SHOW_ELEMENT | SHOW_TEXT, (node) => {
      if (node.nodeType !== ELEMENT_NODE) return FILTER_ACCEPT;
      return node.matches(without) ? FILTER_REJECT : FILTER_SKIP;
    });
    let text = "";
    while (walker.nextNode()) text += walker.currentNode.data;
    return text.replace(/\s+/g, " ").trim();
  };

  const classAfter = (element, beginning) => {
    const name = [...element.classList].find((known) => known.startsWith(beginning));
    return name ? name.slice(beginning.length) : "";
  };

  class DocumentReader {
    // `told` is the template that names kinds, synonyms and other names.
    constructor(told) {
      const namesIn = (list) => [...list.querySelectorAll("span")].map((name) => name.textContent);
      const kinds = [...told.querySelectorAll("[data-kind]")];
      this.values = kinds.map((kind) => [kind.dataset.kind, kind.textContent]);
      this.places = new Map(this.values.map(([id], place) => [id, place]));
      this.synonyms = [...told.querySelectorAll(".synonyms")].map(namesIn);
      this.names = new Map(
        [...told.querySelectorAll("[data-of]")].map((list) => [list.dataset.of, namesIn(list)])
      );
      this.findables = [];
      this.open = []; // the chapters that the one at hand is in
    }

    add(kind, element, title, where, text) {
      const findable = {
        title,
        where: where ? ["", where] : [],
        address: "#" + element.id,
        theme: this.theme,
        text,
        values: [[this.places.get(kind)]],
      };
      const names = this.names.get(element.id.split("--").pop());
      if (names) findable.names = names;
      this.findables.push(findable);
    }

    readChapter(chapter) {
      const heading = chapter.querySelector(headings);
      if (!heading) return;
      const level = Number(classAfter(chapter, "level-"));
      const kind = classAfter(chapter, "chapter-");
      while (this.open.length > 0 && this.open[this.open.length - 1].level >= level) this.open.pop();
      const name = textOf(heading, ".nothing");
      const places = this.open.slice(-mostAround).map((above) => above.name).reverse();
      if (level > 1) this.open.push({ level, name });
      this.theme = classAfter(chapter, "theme-");
      for (const entry of chapter.querySelectorAll(entries)) {
        this.readEntry(entry, kindOfEntries[kind], name);
      }
      const known = pages.includes(kind) ? "page" : kind;
      if (!this.places.has(known)) return;
      const kicker = heading.querySelector(".kicker");
      const where = (kicker ? [textOf(kicker, ".colon")] : []).concat(places).join(" · ");
      const without = apart + ", " + entries;
      this.add(known, chapter, textOf(heading, around), where, textOf(chapter, without));
      for (const question of chapter.querySelectorAll(".question[id]")) {
        this.readQuestion(question, name);
      }
    }

    readQuestion(question, chapter) {
      const [text, ...points] = question.querySelectorAll("p");
      const rest = points.map((point) => textOf(point, around)).join(" ");
      this.add("question", question, textOf(text, around), chapter, rest);
    }

    readEntry(entry, kind, chapter) {
      const name = entry.querySelector("dt, " + headings);
      if (!name || !this.places.has(kind)) return;
      this.add(kind, entry, textOf(name, around), chapter, this.textOfEntry(entry));
    }

    // A text, or a list of titles.
    textOfEntry(entry) {
      if (!entry.parentElement.matches(".city-index")) return textOf(entry, apart);
      return [...entry.querySelectorAll("dd")].map((title) => textOf(title, around)).join(" · ");
    }

    // The index as the site's search has it, but for facets that nobody needs in one document.
    read(chapters) {
      for (const chapter of chapters) this.readChapter(chapter);
      return {
        facets: [{ id: "kind", values: this.values }],
        synonyms: this.synonyms,
        findables: this.findables,
      };
    }
  }

  brochure.readDocument = () =>
    new DocumentReader(document.getElementById("search-told").content).read(
      document.querySelectorAll("main > .chapter")
    );
})();

// The search in a document: a dialog with the field and what was found, each result leading to its
// place in the text.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  const quiet = 700; // milliseconds without typing, after which the number of results is said

  class DocumentSearch {
    constructor(dialog) {
      const part = (selector) => dialog.querySelector(selector);
      this.dialog = dialog;
      this.field = part("#search-field");
      this.status = part("#search-status");
      this.heading = part("#search-count");
      this.someOnly = part("#search-some");
      this.none = part("#search-none");
      this.chips = part(".chips");
      this.groups = part(".search-groups");
      this.counts = new brochure.SearchCounts();
      this.kind = null; // all that is shown, if one was chosen
      this.listen(part);
    }

    listen(part) {
      this.field.addEventListener("input", () => {
        this.kind = null;
        this.show();
      });
      part("form").addEventListener("submit", (event) => {
        event.preventDefault();
        this.move(1);
      });
      part(".closer").addEventListener("click", () => this.dialog.close());
      this.dialog.addEventListener("keydown", (event) => this.onKey(event));
      this.dialog.addEventListener("click", (event) => {
        // What is around the dialog belongs to it, but none of its elements is there.
        if (event.target === this.dialog) this.dialog.close();
        const link = event.target.closest(".result a");
        const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
        if (link && isPlain) this.follow(link);
      });
    }

    // The browser goes to the place by itself; the keyboard is taken along.
    follow(link) {
      const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      this.dialog.close();
      if (!place) return;
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    }

    open() {
      if (this.dialog.open) return;
      this.dialog.showModal();
      this.field.focus();
      this.field.select();
      // The dialog is drawn first.
      window.setTimeout(() => this.prepare());
    }

    prepare() {
      if (this.engine) return;
      this.index = brochure.readDocument();
      this.engine = new brochure.Engine(this.index, this.counts.smallWords);
      this.results = new brochure.Results(this.index, this.groups, "", (kind) => this.choose(kind));
      this.engine.prepare();
    }

    onKey(event) {
      if (event.key === "Escape") {
        // A field to search in would only be emptied.
        event.preventDefault();
        this.dialog.close();
      }
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    }

    // From the field to the first result, and on; back again from there.
    move(by) {
      const links = [...this.groups.querySelectorAll(".result a, .more:not([hidden])")];
      const stops = [this.field, ...links];
      const next = stops[stops.indexOf(document.activeElement) + by];
      if (next) next.focus();
    }

    // All results of one kind; null: of every kind.
    choose(kind) {
      this.kind = kind;
      this.show();
      (kind ? this.chips.querySelector("button") : this.field).focus();
    }

    show() {
      this.prepare();
      const query = this.field.value.trim();
      const asks = brochure.words.split(query).length > 0;
      const { results, some } = asks ? this.engine.search(query) : { results: [], some: false };
      const left = results.filter(({ place }) => this.isChosen(this.index.findables[place]));
      this.results.show(left);
      this.heading.textContent = asks ? this.counts.ofResults(left.length, query) : "";
      this.heading.hidden = !asks;
      this.someOnly.hidden = !some;
      this.none.hidden = !asks || left.length > 0;
      this.showChip();
      this.groups.parentElement.scrollTop = 0;
      this.say();
    }

    isChosen({ values }) {
      return this.kind === null || this.index.facets[0].values[values[0][0]][0] === this.kind;
    }

    // The kind that the results are narrowed down to, to be taken back.
    showChip() {
      this.chips.textContent = "";
      this.chips.hidden = this.kind === null;
      if (this.kind === null) return;
      const [, title] = this.index.facets[0].values.find(([id]) => id === this.kind);
      const item = brochure.copyOf("search-chip");
      const chip = item.querySelector("button");
      chip.querySelector(".name").textContent = title;
      const facet = this.chips.dataset.facet;
      chip.setAttribute("aria-label", brochure.filled(chip.dataset.label, { facet, value: title }));
      chip.addEventListener("click", () => this.choose(null));
      this.chips.append(item);
    }

    // Says the number of results to those who do not see it, once typing pauses.
    say() {
      window.clearTimeout(this.saying);
      this.saying = window.setTimeout(() => {
        const said = [this.heading, this.someOnly].filter((element) => !element.hidden);
        this.status.textContent = said.map(({ textContent }) => textContent).join(". ");
      }, quiet);
    }
  }

  const dialog = document.getElementById("search");
  const opener = document.querySelector(".search-opener");
  if (!dialog || !dialog.showModal || !window.MiniSearch) return;
  const search = new DocumentSearch(dialog);
  opener.hidden = false;
  opener.addEventListener("click", () => search.open());
  brochure.openSearch = () => search.open();
})();

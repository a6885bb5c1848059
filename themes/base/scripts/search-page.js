// The page to search on: joins the field, the address, the engine, the facets and the results.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  const quiet = 700; // milliseconds without typing, after which the number of results is said

  class SearchPage {
    constructor(page, index) {
      const part = (selector) => page.querySelector(selector);
      this.page = page;
      this.index = index;
      this.field = part("#search-field");
      this.heading = part("#search-count");
      this.status = part("#search-status");
      this.someOnly = part("#search-some");
      this.chips = part(".chosen .chips");
      this.title = document.title;
      this.counts = new brochure.SearchCounts();
      this.engine = new brochure.Engine(index, this.counts.smallWords);
      this.facets = new brochure.Facets(
        index,
        (number) => this.counts.inWords(number),
        (...change) => this.choose(...change)
      );
      this.facets.putInto(part(".facet-list"));
      const root = part("form").getAttribute("action").replace(/[^/]*$/, "");
      this.results = new brochure.Results(index, part(".search-groups"), root, (kind) =>
        this.showKind(kind)
      );
      this.state = brochure.searchState.empty();
      this.isStep = true; // the next change of the text is a step to go back
      this.listen(part);
      // After the page has been drawn.
      window.setTimeout(() => this.follow());
    }

    listen(part) {
      this.field.addEventListener("focus", () => this.engine.prepare());
      this.field.addEventListener("input", () => {
        this.state.query = this.field.value;
        this.update(this.isStep);
        this.isStep = false;
      });
      this.field.addEventListener("change", () => {
        this.isStep = true;
      });
      part("form").addEventListener("submit", (event) => {
        event.preventDefault();
        this.isStep = true;
        this.say(0);
      });
      const opener = part(".facets-opener");
      opener.addEventListener("click", () => {
        const open = opener.getAttribute("aria-expanded") !== "true";
        opener.setAttribute("aria-expanded", String(open));
      });
      // The address belongs to the search, and so the way to the text leaves it alone.
      document.querySelector(".skip").addEventListener("click", (event) => {
        event.preventDefault();
        document.getElementById("main").focus();
      });
      window.addEventListener("popstate", () => this.follow());
      window.addEventListener("hashchange", () => this.follow());
    }

    // Shows what the address asks for; at first, what was typed before this script ran.
    follow() {
      const isFirst = !this.page.dataset.state;
      const asked = brochure.searchState.read();
      asked.chosen = this.facets.known(asked);
      if (isFirst && !asked.query) asked.query = this.field.value;
      if (!isFirst && this.hashOf(asked) === this.hashOf(this.state)) return;
      this.state = asked;
      this.field.value = asked.query;
      this.isStep = true;
      this.show();
      this.facets.openChosen(asked);
      this.say(quiet);
      // The way back leads to a place that was hidden until now.
      const place = document.getElementById(window.location.hash.slice(1));
      if (place && !isFirst) place.scrollIntoView();
    }

    hashOf(state) {
      return brochure.searchState.toHash(state);
    }

    // Shows a changed search and puts it into the address.
    update(asStep) {
      brochure.searchState.write(this.state, asStep);
      this.show();
      this.say(quiet);
    }

    choose(facet, value, isChosen) {
      const { chosen } = this.state;
      if (!chosen.has(facet)) chosen.set(facet, new Set());
      chosen.get(facet)[isChosen ? "add" : "delete"](value);
      if (chosen.get(facet).size === 0) chosen.delete(facet);
      this.update(true);
    }

    // All results of one kind, from their first on.
    showKind(kind) {
      this.state.chosen.set("kind", new Set([kind]));
      this.update(true);
      this.heading.focus();
    }

    show() {
      const { query, chosen } = this.state;
      const asksForWords = brochure.words.split(query).length > 0;
      const { results, some } = asksForWords ? this.engine.search(query) : this.everything();
      const left = this.facets.narrow(results, this.state);
      const isAsking = asksForWords || chosen.size > 0;
      this.page.dataset.state = !isAsking ? "start" : left.length > 0 ? "found" : "none";
      this.results.show(isAsking ? left : []);
      this.someOnly.hidden = !some;
      this.showChips();
      this.heading.textContent = this.counts.ofResults(left.length, asksForWords ? query.trim() : "");
      document.title = asksForWords ? query.trim() + " – " + this.title : this.title;
    }

    everything() {
      const words = new Set();
      const results = this.index.findables.map((findable, place) => ({ place, words }));
      return { results, some: false };
    }

    // What the search is narrowed down to, each to be taken back.
    showChips() {
      const chosen = this.facets.chosenIn(this.state);
      this.chips.textContent = "";
      this.chips.parentElement.hidden = chosen.length === 0;
      for (const { facet, facetTitle, id, title, pieces } of chosen) {
        const item = brochure.copyOf("search-chip");
        const chip = item.querySelector("button");
        brochure.putPieces(chip.querySelector(".name"), pieces);
        const label = brochure.filled(chip.dataset.label, { facet: facetTitle, value: title });
        chip.setAttribute("aria-label", label);
        chip.addEventListener("click", () => {
          this.choose(facet, id, false);
          this.focusChip();
        });
        this.chips.append(item);
      }
      if (chosen.length < 2) return;
      const item = brochure.copyOf("search-clear");
      item.querySelector("button").addEventListener("click", () => {
        this.state.chosen.clear();
        this.update(true);
        this.focusChip();
      });
      this.chips.append(item);
    }

    // The button that had the keyboard is gone.
    focusChip() {
      (this.chips.querySelector("button") || this.field).focus();
    }

    // Says the number of results to those who do not see it, once typing pauses.
    say(wait) {
      window.clearTimeout(this.saying);
      this.saying = window.setTimeout(() => {
        const said = this.page.dataset.state === "start" ? [] : [this.heading];
        if (!this.someOnly.hidden) said.push(this.someOnly);
        this.status.textContent = said.map(({ textContent }) => textContent).join(". ");
      }, wait);
    }
  }

  // What the page loads itself, the index among it, runs after this script and before the event.
  document.addEventListener("DOMContentLoaded", () => {
    const page = document.querySelector("article.search");
    if (page && window.MiniSearch && brochure.searchIndex) {
      new SearchPage(page, brochure.searchIndex);
    } else if (page) {
      page.querySelector("#search-field").value = brochure.searchState.read().query;
      page.querySelector("#search-not-loaded").hidden = false;
      page.querySelector(".search-facets").hidden = true;
    }
  });
})();

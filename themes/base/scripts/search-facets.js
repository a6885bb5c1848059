// What a search can be narrowed down by: lists of values to choose from, each with how many results
// it would leave.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  // One value: its box to tick, and where its count stands.
  const makeValue = ([id, title], pieces, place, onChange) => {
    const item = brochure.copyOf("search-value");
    const box = item.querySelector("input");
    const count = item.querySelector(".count");
    brochure.putPieces(item.querySelector(".name"), pieces);
    box.addEventListener("change", () => onChange(id, box.checked));
    return { id, title, pieces, place, item, box, count };
  };

  class Facet {
    constructor(table, place, inWords, onChange) {
      this.inWords = inWords;
      this.id = table.id;
      this.title = table.title;
      this.place = place;
      this.details = brochure.copyOf("search-facet");
      this.details.querySelector(".name").textContent = table.title;
      this.details.open = place === 0;
      this.chosenCount = this.details.querySelector(".chosen-count");
      this.chosenNumber = this.chosenCount.querySelector(".number");
      this.values = table.values.map((value, at) => {
        const pieces = table.inInterface ? [value[1]] : ["", value[1]];
        return makeValue(value, pieces, at, (id, isChosen) => onChange(table.id, id, isChosen));
      });
      this.details.querySelector("ul").append(...this.values.map(({ item }) => item));
    }

    // The places of the chosen values among all; null if none is chosen.
    chosenPlaces(state) {
      const chosen = state.chosen.get(this.id);
      if (!chosen) return null;
      const places = this.values.filter(({ id }) => chosen.has(id)).map(({ place }) => place);
      return places.length > 0 ? new Set(places) : null;
    }

    // A value that would leave nothing is not offered, but one that is chosen can be taken back, and
    // one that has just been taken back keeps the keyboard.
    show(counts, chosen) {
      let offered = 0;
      for (const { place, item, box, count } of this.values) {
        const isChosen = chosen !== null && chosen.has(place);
        box.checked = isChosen;
        count.textContent = counts[place];
        count.nextElementSibling.textContent = this.inWords(counts[place]);
        const isHeld = item.contains(document.activeElement);
        item.hidden = counts[place] === 0 && !isChosen && !isHeld;
        if (!item.hidden) ++offered;
      }
      this.chosenCount.hidden = chosen === null;
      this.chosenNumber.textContent = chosen === null ? "" : chosen.size;
      this.details.hidden = offered === 0;
    }
  }

  class Facets {
    // `inWords` says a number of results in words; `onChange` is called with a facet's id, a
    // value's, and whether it is chosen now.
    constructor(index, inWords, onChange) {
      this.findables = index.findables;
      this.all = index.facets.map((table, place) => new Facet(table, place, inWords, onChange));
    }

    putInto(element) {
      element.append(...this.all.map(({ details }) => details));
    }

    // Shows the values that are chosen, where somebody else chose them: the address.
    openChosen(state) {
      for (const facet of this.all) {
        if (facet.chosenPlaces(state) !== null) facet.details.open = true;
      }
    }

    // Which of the results the chosen values leave; and for each value, how many results there
    // would be with it: those that nothing but its own facet leaves out.
    narrow(results, state) {
      const chosen = this.all.map((facet) => facet.chosenPlaces(state));
      const counts = this.all.map(({ values }) => new Array(values.length).fill(0));
      const left = results.filter((result) => {
        const { values } = this.findables[result.place];
        const against = [];
        chosen.forEach((places, facet) => {
          if (places && !values[facet].some((value) => places.has(value))) against.push(facet);
        });
        if (against.length > 1) return false;
        const counted = against.length === 1 ? against : this.all.map(({ place }) => place);
        for (const facet of counted) for (const value of values[facet]) ++counts[facet][value];
        return against.length === 0;
      });
      this.all.forEach((facet, at) => facet.show(counts[at], chosen[at]));
      return left;
    }

    // What of the chosen values there is: an address may ask for anything.
    known(state) {
      const known = new Map();
      for (const { id, values } of this.all) {
        const asked = state.chosen.get(id) || new Set();
        const found = values.filter((value) => asked.has(value.id)).map((value) => value.id);
        if (found.length > 0) known.set(id, new Set(found));
      }
      return known;
    }

    // The chosen values in words.
    chosenIn(state) {
      return this.all.flatMap((facet) =>
        facet.values
          .filter(({ id }) => state.chosen.has(facet.id) && state.chosen.get(facet.id).has(id))
          .map((value) => ({ ...value, facet: facet.id, facetTitle: facet.title }))
      );
    }
  }

  brochure.Facets = Facets;
})();

// What is searched for, as the address says it: "#q=housing&kind=question,case". So a search can be
// bookmarked and sent, and the browser's way back leads to the search before.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  const encoded = (text) => encodeURIComponent(text).replace(/%20/g, "+");

  // A search: its text, and for each facet the values it is narrowed down to.
  const empty = () => ({ query: "", chosen: new Map() });

  const toHash = (state) => {
    const parts = state.query.trim() ? ["q=" + encoded(state.query.trim())] : [];
    for (const [facet, values] of state.chosen) {
      if (values.size > 0) parts.push(facet + "=" + [...values].map(encoded).join(","));
    }
    return parts.length > 0 ? "#" + parts.join("&") : "";
  };

  const fromHash = (hash) => {
    const state = empty();
    for (const [name, value] of new URLSearchParams(hash.slice(1))) {
      if (name === "q") state.query = value;
      else if (value) state.chosen.set(name, new Set(value.split(",")));
    }
    return state;
  };

  // The search that the address asks for: none, if it is the address of a place on the page.
  const read = () => {
    const { hash, search } = window.location;
    if (hash.includes("=")) return fromHash(hash);
    // What a form sends without a script.
    const state = empty();
    state.query = new URLSearchParams(search).get("q") || "";
    return state;
  };

  // Writes a search into the address. A new entry in the browser's history is a step to go back.
  const write = (state, asStep) => {
    const { pathname, hash, search } = window.location;
    const wanted = toHash(state);
    if (wanted === hash && (wanted || !search)) return;
    try {
      window.history[asStep ? "pushState" : "replaceState"](null, "", wanted || pathname);
    } catch (error) {
      // Browsers refuse too many entries in a short time. The search itself goes on.
    }
  };

  brochure.searchState = { empty, read, write, toHash };
})();

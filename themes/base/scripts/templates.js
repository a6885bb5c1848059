// Copies of <template> elements. The page says how things look and in which words; scripts only put
// values into them.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  brochure.copyOf = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

  // "{n} results" with a value for `n`.
  brochure.filled = (text, values) =>
    text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
})();

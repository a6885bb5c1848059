// Copies of <template> elements. The page says how things look and in which words; scripts only put
// values into them.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  brochure.copyOf = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

  // Puts in texts of the interface and of the content in turn, beginning with the former, each in an
  // element that says its language where the two are not the same.
  brochure.putPieces = (element, pieces, put = (piece, text) => piece.append(text)) => {
    pieces.forEach((text, at) => {
      if (text === "") return;
      // What stands between two pieces follows the direction of the line, not of either.
      const [, before, words, after] = /^([\s·]*)(.*?)([\s·]*)$/s.exec(text);
      const piece = brochure.copyOf(at % 2 === 0 ? "in-interface" : "in-content");
      put(piece, words);
      element.append(before, piece, after);
    });
  };

  // "{n} results" with a value for `n`.
  brochure.filled = (text, values) =>
    text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
})();

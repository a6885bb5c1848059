// Words as the search compares them: in small letters and without accents, so that "malmo" is
// "Malmö".
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  // Letters that are more than a letter with an accent.
  const plain = { ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i" };
  const word = /[\p{L}\p{N}\p{M}]+/gu;
  const folded = new Map(); // the same few thousand words come again and again

  const fold = (text) => {
    let known = folded.get(text);
    if (known === undefined) {
      known = text
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[ßæœøđðþłı]/g, (letter) => plain[letter]);
      folded.set(text, known);
    }
    return known;
  };

  const split = (text) => text.match(word) || [];

  // The places of a text where one of the words stands: `{ start, end, word }`.
  const find = (text, words) => {
    const found = [];
    word.lastIndex = 0;
    for (let match = word.exec(text); match; match = word.exec(text)) {
      const form = fold(match[0]);
      if (words.has(form)) found.push({ start: match.index, end: word.lastIndex, word: form });
    }
    return found;
  };

  brochure.words = { fold, split, find };
})();

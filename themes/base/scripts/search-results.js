// Results on the page: kind by kind, with what was found in them marked.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  const fewOfEach = 5; // where there are several kinds
  const manyOfOne = 40; // where there is one, and so many more at each wish for more
  const excerptLength = 190;
  const before = 50; // letters shown before the first word that was found

  // Puts a text into an element, the places found in it marked.
  const putMarked = (element, text, found, from = 0, to = text.length) => {
    let at = from;
    for (const { start, end } of found) {
      if (start < at || end > to) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      element.append(text.slice(at, start), mark);
      at = end;
    }
    element.append(text.slice(at, to));
  };

  // The place from which an excerpt shows most of the words.
  const bestStart = (found) => {
    const reach = excerptLength - before;
    let best = 0;
    let most = 0;
    found.forEach(({ start }, first) => {
      const words = new Set();
      for (let at = first; at < found.length && found[at].end - start < reach; ++at) {
        words.add(found[at].word);
      }
      if (words.size > most) {
        most = words.size;
        best = start;
      }
    });
    return best;
  };

  // Moves a place back to the end of a word, or on to the beginning of one.
  const wordEnd = (text, place) => {
    if (place >= text.length) return text.length;
    const space = text.lastIndexOf(" ", place);
    return space > 0 ? space : place;
  };
  const wordStart = (text, place) => (place <= 0 ? 0 : text.indexOf(" ", place) + 1);

  const putExcerpt = (element, text, words) => {
    const found = brochure.words.find(text, words);
    const first = bestStart(found);
    const from = first < before * 2 ? 0 : wordStart(text, first - before);
    const to = wordEnd(text, from + excerptLength);
    if (from > 0) element.append("… ");
    putMarked(element, text, found, from, to);
    if (to < text.length) element.append(" …");
  };

  // Where it is, and the other name by which it was found, if it was, in pieces.
  const whereOf = ({ title, where, names }, words) => {
    const { find } = brochure.words;
    const found = new Set(find([title, ...where].join(" "), words).map(({ word }) => word));
    const isNew = (name) => find(name, words).some(({ word }) => !found.has(word));
    const name = (names || []).find(isNew);
    if (!name) return where;
    const isOfContent = where.length % 2 === 1;
    return isOfContent ? [...where, " · " + name] : [...where, "", " · " + name];
  };

  const makeResult = (findable, words, root) => {
    const item = brochure.copyOf("search-result");
    if (findable.theme) item.classList.add("theme-" + findable.theme);
    const link = item.querySelector("a");
    link.href = root + findable.address;
    const { find } = brochure.words;
    putMarked(link, findable.title, find(findable.title, words));
    brochure.putPieces(item.querySelector(".where"), whereOf(findable, words), (piece, text) =>
      putMarked(piece, text, find(text, words))
    );
    const excerpt = item.querySelector(".excerpt");
    if (findable.text) putExcerpt(excerpt, findable.text, words);
    else excerpt.remove();
    return item;
  };

  // The results of each kind, the kind of the best result first.
  const byKind = (results, findables) => {
    const groups = new Map();
    for (const result of results) {
      const [kind] = findables[result.place].values[0];
      if (!groups.has(kind)) groups.set(kind, []);
      groups.get(kind).push(result);
    }
    return groups;
  };

  class Results {
    // `onKind` is called with the id of a kind of which all is to be shown.
    constructor(index, element, root, onKind) {
      this.index = index;
      this.element = element;
      this.root = root;
      this.onKind = onKind;
    }

    show(results) {
      const groups = byKind(results, this.index.findables);
      this.element.textContent = "";
      for (const [kind, found] of groups) {
        this.element.append(this.makeGroup(kind, found, groups.size === 1));
      }
    }

    makeGroup(kind, found, isOnly) {
      const group = brochure.copyOf("search-group");
      const [id, title] = this.index.facets[0].values[kind];
      group.querySelector("h3 .name").textContent = title;
      group.querySelector(".count").textContent = found.length;
      const list = group.querySelector("ol");
      const more = group.querySelector(".more");
      const add = (count) => {
        const shown = list.children.length;
        const next = found.slice(shown, shown + count);
        for (const { place, words } of next) {
          list.append(makeResult(this.index.findables[place], words, this.root));
        }
        more.hidden = list.children.length === found.length;
        return list.children[shown];
      };
      add(isOnly ? manyOfOne : fewOfEach);
      const [label, of] = more.children;
      of.textContent = title;
      if (isOnly) {
        label.textContent = more.dataset.more;
        more.addEventListener("click", () => add(manyOfOne).querySelector("a").focus());
      } else {
        label.textContent = brochure.filled(more.dataset.all, { n: found.length });
        more.addEventListener("click", () => this.onKind(id));
      }
      return group;
    }
  }

  brochure.Results = Results;
})();

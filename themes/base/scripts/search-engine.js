// Finds what has the words of a query. MiniSearch keeps the words; this file decides what a query
// means.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  // How much a word counts for where it stands, and a word that is only similar.
  const boost = { title: 4, names: 3, where: 0.7 };
  const weights = { prefix: 0.4, fuzzy: 0.4 };
  // There are many questions, all short, so that they would stand before what they belong to.
  const questionShare = 0.6;
  // A word that so much of everything has tells nothing, if there are others.
  const commonShare = 0.25;
  // Of a long question hardly anything has all words.
  const longFrom = 3; // words
  const fewResults = 3;
  // Whoever pastes a whole page looks for what it begins with.
  const mostWords = 32;
  const isLetter = /^\p{L}$/u;
  const turn = 10; // milliseconds
  const fuzzyFrom = 4; // letters
  const fuzzyMoreFrom = 5;
  const fuzzyAlwaysFrom = 7;

  // How often each word occurs, to know which words there are and which are everywhere.
  class Vocabulary {
    constructor() {
      this.counts = new Map();
      this.last = new Map();
      this.sorted = [];
    }

    add(word, place) {
      if (this.last.get(word) === place) return;
      this.last.set(word, place);
      this.counts.set(word, (this.counts.get(word) || 0) + 1);
    }

    close() {
      this.last.clear();
      this.sorted = [...this.counts.keys()].sort();
    }

    count(word) {
      return this.counts.get(word) || 0;
    }

    // Whether a word begins like this.
    hasBeginning(beginning) {
      let low = 0;
      let high = this.sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.sorted[middle] < beginning) low = middle + 1;
        else high = middle;
      }
      return low < this.sorted.length && this.sorted[low].startsWith(beginning);
    }
  }

  // Names for the same thing: from the words of one to the words of the others.
  class Synonyms {
    constructor(groups, wordsOf) {
      this.byFirst = new Map();
      for (const names of groups) {
        const phrases = names.map(wordsOf);
        for (const phrase of phrases) {
          const others = phrases.filter((other) => other.join(" ") !== phrase.join(" "));
          const known = this.byFirst.get(phrase[0]) || [];
          known.push({ phrase, others });
          this.byFirst.set(phrase[0], known);
        }
      }
    }

    // The longest name that begins at a place among the words, with its synonyms.
    at(words, place) {
      const fitting = (this.byFirst.get(words[place]) || []).filter(({ phrase }) =>
        phrase.every((word, offset) => words[place + offset] === word)
      );
      if (fitting.length === 0) return null;
      const length = Math.max(...fitting.map(({ phrase }) => phrase.length));
      const longest = fitting.filter(({ phrase }) => phrase.length === length);
      return { words: longest[0].phrase, others: longest.flatMap(({ others }) => others) };
    }
  }

  class Engine {
    // `smallWords` are those that tell nothing in the site's language, as one text.
    constructor(index, smallWords) {
      const { fold, split } = brochure.words;
      this.size = index.findables.length;
      this.wordsOf = (text) => split(text).map(fold);
      this.smallWords = new Set(this.wordsOf(smallWords));
      this.vocabulary = new Vocabulary();
      this.synonyms = new Synonyms(index.synonyms, this.wordsOf);
      this.slipsKnown = new Map(); // while somebody types on, the words before stay
      this.findables = index.findables;
      this.questionKind = index.facets[0].values.findIndex(([id]) => id === "question");
      this.added = 0;
      this.kept = new window.MiniSearch({
        fields: ["title", "names", "where", "text"],
        idField: "place",
        tokenize: split,
        processTerm: (word) => {
          const form = fold(word);
          this.vocabulary.add(form, this.added);
          return form;
        },
        extractField: (findable, field) => {
          if (field === "place") return this.added;
          if (field === "names") return (findable.names || []).join(" ");
          return field === "where" ? findable.where.join("") : findable[field];
        },
        searchOptions: {
          processTerm: fold,
          boost,
          weights,
          boostDocument: (at) => (this.isQuestion(at) ? questionShare : 1),
        },
      });
    }

    isQuestion(place) {
      return this.findables[place].values[0].includes(this.questionKind);
    }

    // Reads what there is to find, for so many milliseconds; true once all is read.
    read(milliseconds) {
      const end = performance.now() + milliseconds;
      while (this.added < this.size && performance.now() < end) {
        this.kept.add(this.findables[this.added]);
        ++this.added;
        if (this.added === this.size) this.vocabulary.close();
      }
      return this.added === this.size;
    }

    // Reads in short turns, so that typing is not held up.
    prepare() {
      if (!this.read(turn)) window.setTimeout(() => this.prepare());
    }

    // How many letters of a word may be wrong: none if it is known, unless it is long; else as few
    // as lead to a word that is.
    slips(word) {
      if (this.vocabulary.hasBeginning(word)) return word.length >= fuzzyAlwaysFrom ? 1 : 0;
      if (word.length < fuzzyFrom) return 0;
      if (word.length < fuzzyMoreFrom) return 1;
      if (!this.slipsKnown.has(word)) {
        this.slipsKnown.set(word, this.kept.search(word, { fuzzy: 1 }).length > 0 ? 1 : 2);
      }
      return this.slipsKnown.get(word);
    }

    // A query as what it asks for one after the other: words, and names with their synonyms.
    partsOf(words) {
      const parts = [];
      for (let place = 0; place < words.length; place += parts[parts.length - 1].words.length) {
        parts.push(this.synonyms.at(words, place) || { words: [words[place]], others: null });
      }
      return parts;
    }

    // Whether a part says what is looked for.
    tells({ words: [word], others }) {
      if (others) return true;
      return !this.smallWords.has(word) && this.vocabulary.count(word) <= this.size * commonShare;
    }

    // The last word of all may not be finished yet. A single letter finds names alone.
    queryFor({ words, others }, isLast) {
      const own = words.map((word, place) => ({
        queries: [word],
        prefix: word.length > 2 || (isLast && place === words.length - 1),
        fuzzy: this.slips(word),
        ...(isLetter.test(word) && { fields: ["title", "names"] }),
      }));
      const query = { combineWith: "AND", queries: own };
      if (!others) return query;
      const synonyms = others.map((queries) => ({ combineWith: "AND", queries }));
      return { combineWith: "OR", queries: [query, ...synonyms] };
    }

    // What has at least half of the words, most of them first.
    some(words, queries) {
      const has = ({ queryTerms }) => words.filter((word) => queryTerms.includes(word)).length;
      return this.kept
        .search({ combineWith: "OR", queries })
        .map((result) => ({ ...result, has: has(result) }))
        .filter((result) => result.has >= Math.ceil(words.length / 2))
        .sort((one, other) => other.has - one.has || other.score - one.score);
    }

    // `results`, best first, each with its `place` in the index and the `words` that were found;
    // `some` if (almost) nothing has all words, so that these have only some of them.
    search(text) {
      this.read(Infinity);
      const words = this.wordsOf(text).slice(0, mostWords);
      // A word that has just been begun says nothing yet, if there are others.
      if (words.length > 1 && isLetter.test(words[words.length - 1])) words.pop();
      const parts = this.partsOf(words);
      const telling = parts.filter((part) => this.tells(part));
      const asked = telling.length > 0 ? telling : parts;
      if (asked.length === 0) return { results: [], some: false };
      const last = parts[parts.length - 1];
      const queries = asked.map((part) => this.queryFor(part, part === last));
      let found = this.kept.search({ combineWith: "AND", queries });
      const isFew = found.length < (asked.length < longFrom ? 1 : fewResults);
      const some = isFew && asked.length > 1;
      if (some) {
        found = this.some(
          asked.reduce((all, part) => all.concat(part.words), []),
          queries
        );
      }
      const results = found.map(({ id, terms }) => ({ place: id, words: new Set(terms) }));
      return { results, some: some && results.length > 0 };
    }
  }

  brochure.Engine = Engine;
})();

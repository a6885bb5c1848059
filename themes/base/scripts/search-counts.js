// Numbers of results in words, which the page has for every plural form of its language.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  class SearchCounts {
    constructor() {
      this.words = document.getElementById("search-words");
      this.plural = new Intl.PluralRules(this.words.lang || document.documentElement.lang);
    }

    // Words that tell nothing, as one text.
    get smallWords() {
      return this.words.dataset.small;
    }

    inWords(number) {
      const form = this.plural.select(number);
      const find = (name) => this.words.content.querySelector(`[data-form="${name}"]`);
      return brochure.filled((find(form) || find("other")).textContent, { n: number });
    }

    // How many there are for a query, which may be empty.
    ofResults(number, query) {
      const texts = this.words.dataset;
      if (number === 0) return brochure.filled(query ? texts.noneFor : texts.none, { query });
      const count = this.inWords(number);
      return query ? brochure.filled(texts.countFor, { count, query }) : count;
    }
  }

  brochure.SearchCounts = SearchCounts;
})();

// The field to search in at the head of every page, and the key that leads to it.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  const setting = "brochure-search-key";

  // A page that is opened from a folder may not remember anything.
  const remembered = () => {
    try {
      return window.localStorage.getItem(setting);
    } catch (error) {
      return null;
    }
  };

  const remember = (value) => {
    try {
      window.localStorage.setItem(setting, value);
    } catch (error) {
      // Then it holds for this page.
    }
  };

  const takesText = (element) =>
    element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

  let keyIsOn = remembered() !== "off";
  const field = document.getElementById("search-field") || document.getElementById("site-search");

  const announceKey = () => {
    if (keyIsOn) field.setAttribute("aria-keyshortcuts", "/");
    else field.removeAttribute("aria-keyshortcuts");
  };

  document.addEventListener("keydown", (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!field || !keyIsOn || event.key !== "/" || !isPlain || takesText(event.target)) return;
    event.preventDefault();
    if (field.getClientRects().length === 0) {
      // The field is in a dialog; or on a narrow page, where a button leads to the search.
      if (brochure.openSearch) brochure.openSearch();
      else window.location.href = field.form.action;
      return;
    }
    field.focus();
    field.select();
  });

  const form = document.querySelector(".site-search");
  if (form) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const state = brochure.searchState.empty();
      state.query = form.elements.q.value;
      window.location.href = form.action + brochure.searchState.toHash(state);
    });
  }

  const choice = document.getElementById("search-key");
  if (choice) {
    choice.checked = keyIsOn;
    choice.addEventListener("change", () => {
      keyIsOn = choice.checked;
      remember(keyIsOn ? "on" : "off");
      announceKey();
    });
  }
  if (field) announceKey();
})();

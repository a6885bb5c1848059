// When a preview comes and goes (WCAG 2.2, 1.4.13).
//
// It comes when the pointer has rested on a link, and at once when the keyboard reaches it; never
// by touch, where a tap follows the link. It stays while the pointer is on the link or on the card,
// or the keyboard on the link. Escape sends it away and leaves pointer and keyboard where they are.
(() => {
  "use strict";
  const brochure = window.brochure;

  const restMs = 300; // before it comes
  const leaveMs = 250; // before it goes, so that the pointer can cross to the card

  let card = null; // made when it is first wanted
  let shown = null; // the link that the card is for
  let pointed = null; // the link under the pointer
  let focused = null; // the link that the keyboard is at
  let pointerY = null;
  let timer = 0;

  const isAbout = (link) => link && link.closest("main") && brochure.previewWords(link);

  const fill = (words) => {
    card.className = `preview ${words.theme}`;
    for (const name of ["where", "name", "text"]) {
      const line = card.querySelector(`.${name}`);
      line.textContent = "";
      for (const part of words[name]) {
        line.append(typeof part === "string" ? part : part.cloneNode(true));
      }
      line.hidden = words[name].length === 0;
    }
  };

  // Within the text's landmark, where screen readers look for it.
  const putIntoPage = () => {
    if (!card) card = brochure.copyOf("preview-card");
    if (!card.isConnected) document.getElementById("main").append(card);
  };

  const hide = () => {
    clearTimeout(timer);
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    shown = null;
    card.remove();
  };

  // The description is there before a screen reader has read out the link, and only as long as
  // the card is seen.
  const show = (link, y) => {
    hide();
    const words = brochure.previewWords(link);
    putIntoPage();
    fill(words);
    shown = link;
    link.setAttribute("aria-describedby", card.id);
    brochure.placePreview(card, link, y);
  };

  const wait = (ms, then) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };

  // The pointer has left: back to the link that the keyboard is at, if that was shown.
  const leave = () => wait(leaveMs, () => {
    if (shown !== focused) hide();
  });

  const enterLink = (link) => {
    pointed = link;
    if (link === shown) clearTimeout(timer);
    else wait(restMs, () => show(link, pointerY));
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    pointerY = event.clientY;
    const link = event.target.closest("a[href]");
    if (link && link === pointed) return;
    pointed = null;
    if (isAbout(link)) enterLink(link);
    else if (shown && event.target.closest(".preview")) clearTimeout(timer);
    else leave();
  });

  document.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") pointerY = event.clientY;
  }, { passive: true });

  document.documentElement.addEventListener("pointerleave", () => {
    pointed = null;
    leave();
  });

  document.addEventListener("focusin", ({ target }) => {
    focused = null;
    if (!target.matches("a[href]:focus-visible") || !isAbout(target)) return;
    focused = target;
    show(target, null);
  });

  document.addEventListener("focusout", ({ target }) => {
    focused = null;
    if (target === shown && target !== pointed) hide();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  // Who follows a link does not want to read about it.
  document.addEventListener("click", ({ target }) => {
    if (!target.closest(".preview")) hide();
  });
  window.addEventListener("resize", hide);
  window.addEventListener("pagehide", hide);
})();

// Where a preview stands: below its link or above it, never on it, and within the window.
(() => {
  "use strict";
  const brochure = (window.brochure = window.brochure || {});

  const fromEdge = 8; // of the window
  const fromLink = 6; // room for the ring around what has the keyboard

  // The line of the link that the pointer is at; of a link that the keyboard is at, the first.
  const lineAt = (link, y) => {
    const lines = Array.from(link.getClientRects()).filter(({ width }) => width > 0);
    return lines.find(({ top, bottom }) => y >= top && y <= bottom) || lines[0] || link.getBoundingClientRect();
  };

  const across = (card, line, width) => {
    const isLeftToRight = getComputedStyle(card).direction === "ltr";
    const wanted = isLeftToRight ? line.left : line.right - card.offsetWidth;
    return Math.max(fromEdge, Math.min(wanted, width - card.offsetWidth - fromEdge));
  };

  // The card is in the page and goes with it when it scrolls. `y` is the pointer's, or null.
  brochure.placePreview = (card, link, y) => {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const all = link.getBoundingClientRect();
    card.style.maxHeight = "";
    card.style.left = `${window.scrollX + across(card, lineAt(link, y), width)}px`;

    const roomBelow = height - all.bottom - fromLink - fromEdge;
    const roomAbove = all.top - fromLink - fromEdge;
    const isBelow = card.offsetHeight <= roomBelow || roomBelow >= roomAbove;
    card.style.maxHeight = `${Math.max(0, isBelow ? roomBelow : roomAbove)}px`;
    const top = isBelow ? all.bottom + fromLink : all.top - fromLink - card.offsetHeight;
    card.style.top = `${window.scrollY + top}px`;
  };
})();

// The contents beside the text: where the reader is in them, and out of the way once one has chosen.
(() => {
  "use strict";

  const contents = document.getElementById("contents-beside");
  if (!contents) return;

  // On a small screen they lie on the text.
  contents.addEventListener("click", (event) => {
    if (!event.target.closest("a") || !contents.hidePopover) return;
    if (contents.matches(":popover-open")) contents.hidePopover();
  });

  if (!window.IntersectionObserver) return;
  const links = new Map();
  for (const link of contents.querySelectorAll("a")) links.set(link.hash.slice(1), link);
  const chapters = [...document.querySelectorAll("main > .chapter")].filter(({ id }) => links.has(id));
  const seen = new Set();
  let current = null;

  const keepInSight = (link) => {
    const place = link.getBoundingClientRect();
    const room = contents.getBoundingClientRect();
    if (place.top >= room.top && place.bottom <= room.bottom) return;
    contents.scrollTop += place.top - room.top - room.height / 3;
  };

  const mark = (link) => {
    if (link === current) return;
    if (current) current.removeAttribute("aria-current");
    current = link;
    current.setAttribute("aria-current", "true");
    keepInSight(current);
  };

  // A chapter is read when it is in the upper part of the window; of several, the last.
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      const read = chapters.filter((chapter) => seen.has(chapter)).pop();
      if (read) mark(links.get(read.id));
    },
    { rootMargin: "0px 0px -75% 0px" }
  );
  for (const chapter of chapters) observer.observe(chapter);
})();

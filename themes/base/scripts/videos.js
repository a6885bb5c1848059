// What videos need beyond what browsers do by themselves.
(() => {
  "use strict";

  // Captions are shown from the first time a video is played. A track that is marked as the default
  // would be loaded with the page, and pages that are opened from a folder may not load one at all.
  document.addEventListener(
    "play",
    (event) => {
      const video = event.target;
      if (video.dataset.played || window.location.protocol === "file:") return;
      video.dataset.played = "played";
      for (const track of video.textTracks) track.mode = "showing";
    },
    true, // the event does not rise
  );

  // Transcripts are unfolded for paper, where style sheets cannot do so.
  let unfolded = [];

  window.addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("details.transcript:not([open])")];
    for (const transcript of unfolded) transcript.open = true;
  });

  window.addEventListener("afterprint", () => {
    for (const transcript of unfolded) transcript.open = false;
    unfolded = [];
  });
})();

// Tells how far a long step is: one line rewritten on a terminal, else a line every ten seconds.
'use strict';

function startProgress(text, total, quiet = false) {
  if (quiet) return { advance() {}, end() {} };
  const onTerminal = process.stderr.isTTY;
  let done = 0;
  let shown = 0;
  return {
    advance() {
      done += 1;
      const now = Date.now();
      if (!onTerminal && now - shown < 10000) return;
      shown = now;
      process.stderr.write(onTerminal ? `\r${text}: ${done} of ${total}\x1b[K` : `${text}: ${done} of ${total}\n`);
    },
    end() {
      if (onTerminal) process.stderr.write('\r\x1b[K');
    },
  };
}

module.exports = { startProgress };

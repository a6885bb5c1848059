// Counts what passed and what failed: one check of one page, or of one other thing, counts once,
// however often it was looked at. Says what failed as soon as it is known.
'use strict';

const shownFaults = 3;

class Tally {
  constructor(say = console.log) {
    this.say = say;
    this.faultsOf = new Map(); // 'check\nsubject' -> faults
  }

  // Records what `check` found wrong with `subject`; nothing is a pass.
  record(check, subject, faults) {
    const key = `${check}\n${subject}`;
    const known = this.faultsOf.get(key) || [];
    this.faultsOf.set(key, known);
    const fresh = faults.filter((fault) => !known.includes(fault));
    known.push(...fresh);
    if (fresh.length === 0) return;
    const more = fresh.length - shownFaults;
    const shown = fresh.slice(0, shownFaults).join('; ') + (more > 0 ? `; and ${more} more` : '');
    this.say(`FAILED ${check}: ${subject}: ${shown}`);
  }

  // What a check found, as [{ subject, faults }].
  of(check) {
    return [...this.faultsOf]
      .filter(([key]) => key.startsWith(`${check}\n`))
      .map(([key, faults]) => ({ subject: key.slice(check.length + 1), faults }));
  }

  // How many passed and failed: of each check, and in all.
  counts() {
    const all = { passed: 0, failed: 0 };
    const checks = {};
    for (const [key, faults] of this.faultsOf) {
      const name = key.slice(0, key.indexOf('\n'));
      const result = faults.length === 0 ? 'passed' : 'failed';
      checks[name] = checks[name] || { passed: 0, failed: 0 };
      checks[name][result] += 1;
      all[result] += 1;
    }
    return { ...all, checks };
  }
}

module.exports = { Tally };

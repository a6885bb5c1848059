// At 320 px nothing makes the page scroll sideways (WCAG 1.4.10).
'use strict';

const { sideways } = require('../lib/overflow');

module.exports = {
  name: 'reflow',
  when: (look) => look.width === 320,
  find: (page) => page.evaluate(sideways),
};

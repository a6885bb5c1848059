// Makes a site that is too heavy: too large to be kept.
'use strict';

const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

module.exports = (folder) => {
  const words = 'All of these words are one too many. '.repeat(2000);
  fs.writeFileSync(path.join(folder, 'index.html'), `<title>Heavy</title><!-- finds: 75 KB, more than 60 -->${words}`);
  // What cannot be packed.
  const noise = crypto.createHash('shake256', { outputLength: 70000 }).update('').digest('base64');
  fs.writeFileSync(path.join(folder, 'heavy.js'), `// finds: 71 KB, more than 60\n// ${noise}\n`);
};

// nginx and Apache, each with two servers: one whose root is a site, one that has the site in a
// folder, /kit/, beside other pages. They know of the site what its own rules tell, no more. What
// else they are told is what Debian tells them, as far as it could meddle with the rules.
'use strict';

const fs = require('fs');
const net = require('net');
const path = require('path');
const { spawn } = require('child_process');

// Who may do nothing: Apache refuses to serve as root.
const nobody = 65534;

const nginxConf = (work, [whole, beside]) => `
pid ${work}/nginx.pid;
daemon off;
worker_processes 1;
error_log ${work}/nginx.log warn;
events {}
http {
  default_type application/octet-stream;
  include mime.types;
  access_log off;
  log_not_found off;
  gzip on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${work}/nginx-${use};`).join('\n  ')}
  server { listen 127.0.0.1:${whole}; root ${work}/whole; include ${work}/whole/hosting/nginx.conf; }
  server { listen 127.0.0.1:${beside}; root ${work}/beside; include ${work}/beside/kit/hosting/nginx.conf; }
}
`;

// Folders are listed where nothing says otherwise, as on many servers.
const apacheConf = (work, [whole, beside]) => `
ServerRoot ${work}
ServerName localhost
PidFile ${work}/apache.pid
ErrorLog ${work}/Apache.log
LogLevel warn
${['mpm_event', 'authz_core', 'mime', 'dir', 'autoindex', 'filter', 'deflate', 'rewrite', 'headers']
    .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html text/plain text/xml text/css text/javascript
AddOutputFilterByType DEFLATE application/javascript application/x-javascript application/xml
DirectoryIndex index.html
<Directory ${work}>
  AllowOverride FileInfo
  Options Indexes FollowSymLinks
  Require all granted
</Directory>
Listen 127.0.0.1:${whole}
Listen 127.0.0.1:${beside}
<VirtualHost 127.0.0.1:${whole}>
  DocumentRoot ${work}/whole
</VirtualHost>
<VirtualHost 127.0.0.1:${beside}>
  DocumentRoot ${work}/beside
</VirtualHost>
`;

// A port that nobody listens on at this moment.
async function freePort() {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const answers = (port) => new Promise((resolve) => {
  const socket = net.connect(port, '127.0.0.1');
  socket.on('connect', () => { socket.destroy(); resolve(true); });
  socket.on('error', () => resolve(false));
});

// Starts a program that serves on two ports. Gives { name, whole, beside, said, stop }: the ports,
// and what the program said, also in its log.
async function start(name, work, makeConf, command) {
  const ports = [await freePort(), await freePort()];
  const conf = path.join(work, `${name}.conf`);
  fs.writeFileSync(conf, makeConf(work, ports));
  const user = process.getuid() === 0 ? { uid: nobody, gid: nobody } : {};
  const [program, ...options] = command(conf);
  const child = spawn(program, options, { cwd: work, stdio: ['ignore', 'inherit', 'pipe'], ...user });
  process.once('exit', () => child.kill());
  const log = path.join(work, `${name}.log`);
  let errors = '';
  let ended = false;
  const said = () => errors + (fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '');
  child.stderr.on('data', (text) => { errors += text; });
  const end = new Promise((resolve) => {
    child.on('exit', resolve);
    child.on('error', (error) => { errors += error.message; resolve(); });
  }).then(() => { ended = true; });
  for (let waited = 0; !(await answers(ports[0]) && await answers(ports[1])); waited += 50) {
    if (ended || waited > 10000) {
      child.kill();
      throw new Error(`${name} does not serve:\n${said()}`);
    }
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  return {
    name,
    whole: ports[0],
    beside: ports[1],
    said,
    stop: async () => { child.kill(); await end; },
  };
}

const startNginx = (work) => start('nginx', work, nginxConf,
  (conf) => [path.join(work, 'nginx'), '-e', path.join(work, 'nginx.log'), '-p', work, '-c', conf]);

const startApache = (work) => start('Apache', work, apacheConf,
  (conf) => ['/usr/sbin/apache2', '-d', work, '-f', conf, '-DFOREGROUND']);

module.exports = { startNginx, startApache };

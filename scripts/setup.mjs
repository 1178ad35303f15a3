// Installs what is missing, so that `npm start` and `npm test` work as the first command typed. Runs before anything is installed,
// so: plain JavaScript for the machine's own Node, nothing imported that npm has to bring. Speaks on standard error only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';

const WANTED = 'package-lock.json';
/** What npm noted when it last installed; it leaves out nothing but the project's own entry. */
const INSTALLED = 'node_modules/.package-lock.json';

const say = (text) => process.stderr.write(`${text}\n`);
const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  say(
    `Caselight needs Node 20 or newer to install itself; this is ${process.version}. Get one from https://nodejs.org/`,
  );
  process.exit(1);
}

/** Whether every package of the lock file that is for this machine is installed in its version. */
function isInstalled() {
  if (!existsSync(INSTALLED) || !existsSync('node_modules/.bin/node')) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packages(INSTALLED);
  return Object.entries(packages(WANTED)).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

if (!isInstalled()) {
  say('Installing the packages of the lock file (about a minute) ...');
  // Not `npm ci`: it refuses a lock file that lacks the builds of some native packages for other platforms.
  rmSync('node_modules', { recursive: true, force: true });
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('The packages could not be installed. Is the package registry reachable? `npm install` shows more.');
    process.exit(1);
  }
}

if (process.argv.includes('--browser') && !findBrowser()) {
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    say('Installing Chromium for the browser tests ...');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  if (!findBrowser()) {
    say(
      'No Chromium or Chrome was found: the browser tests are skipped. Install one, or name it in CASELIGHT_BROWSER.',
    );
  }
}

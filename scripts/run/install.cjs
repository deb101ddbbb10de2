'use strict';

const fs = require('fs');
const path = require('path');
const { runChild } = require('./run-child.cjs');

const SECONDS_BETWEEN_SIGNS_OF_LIFE = 15;

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch (error) {
    return undefined;
  }
}

/** npm leaves out what is optional or made for another system. */
function mayBeAbsent(entry) {
  return Boolean(entry.optional || entry.os || entry.cpu || entry.libc);
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes node_modules/.package-lock.json at the end of
 * an install, so an interrupted one and one from before a `git pull` are both noticed.
 */
function isInstalled(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted)
    throw new Error('package-lock.json is missing or damaged: restore it with `git checkout package-lock.json`.');
  if (!present) return false;
  return Object.keys(wanted)
    .filter((name) => name.startsWith('node_modules/'))
    .every((name) => {
      const entry = present[name];
      if (!entry) return mayBeAbsent(wanted[name]);
      return entry.version === wanted[name].version && entry.integrity === wanted[name].integrity;
    });
}

/** npm as the command that called us runs it; else the one on the PATH. */
function npmCommand() {
  const script = process.env.npm_execpath;
  // Not process.execPath: that may be the Node inside node_modules, which `npm ci` is about to remove.
  if (script && /npm-cli\.c?js$/.test(script)) return [process.env.npm_node_execpath || process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** Installs exactly what package-lock.json says, and shows that it is still at it. */
async function install(root) {
  console.log('Installing the packages (about 1 GB; one or two minutes the first time)…');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000) + ' s';
  const [program, ...before] = npmCommand();
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  // On a terminal npm shows a sign of life of its own.
  const sayStillAtIt = () => process.stdout.isTTY || console.log('  … still installing, ' + seconds());
  const signsOfLife = setInterval(sayStillAtIt, SECONDS_BETWEEN_SIGNS_OF_LIFE * 1000);
  try {
    const code = await runChild(program, before.concat(args), root);
    if (code !== 0) throw new Error('Installing stopped: what npm says about it stands above.');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(
      'npm was not found. It comes with Node (https://nodejs.org): install it, then give the same command again.',
    );
  } finally {
    clearInterval(signsOfLife);
  }
  console.log('Installed in ' + seconds() + '.');
}

module.exports = { isInstalled, install };

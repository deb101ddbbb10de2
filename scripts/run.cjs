/**
 * The door to every command: `node scripts/run.cjs start`. It installs what is missing and hands over to scripts/<command>.ts.
 * Plain JavaScript of long ago, here and in run/, so that even an old Node gets far enough to say what is wrong.
 */
'use strict';

const path = require('path');
const { describeTooOld } = require('./run/node-version.cjs');
const { isInstalled, install } = require('./run/install.cjs');
const { findNode } = require('./run/find-node.cjs');
const { runChild } = require('./run/run-child.cjs');

const root = path.resolve(__dirname, '..');

const commands = {
  start: 'build, then serve the site and a host page that embeds the widgets',
  test: 'build, then run every test',
  dev: 'serve the site from its sources and follow every change',
  build: 'build the packages and the site',
  check: 'types, lint, format, content, dead code',
  bench: 'measure against the budgets',
  new: 'start a content file: npm run new -- initiative "Title"',
};

/** What to answer instead of running anything, or undefined when `command` is one of ours. */
function describeUnknown(command) {
  if (Object.prototype.hasOwnProperty.call(commands, command)) return undefined;
  const lines = Object.keys(commands).map((name) => '  ' + name.padEnd(8) + commands[name]);
  const opening = command ? 'There is no command "' + command + '".' : 'Which command?';
  return opening + ' These are the commands:\n' + lines.join('\n');
}

async function run(command, args) {
  const refusal = describeUnknown(command) || describeTooOld(process.versions.node);
  if (refusal) throw new Error(refusal);
  if (!isInstalled(root)) await install(root);
  const node = findNode(root);
  const script = path.join(root, 'scripts', command + '.ts');
  const bins = [path.join(root, 'node_modules', '.bin'), path.dirname(node)];
  process.env.PATH = bins.concat(process.env.PATH || []).join(path.delimiter);
  return runChild(node, ['--disable-warning=ExperimentalWarning', script].concat(args), root);
}

if (require.main === module) {
  run(process.argv[2], process.argv.slice(3)).then(
    (code) => process.exit(code),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}

module.exports = { describeUnknown };

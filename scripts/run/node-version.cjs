'use strict';

/** Node that can install the packages and start the rest. */
const OLDEST = '20.0.0';
/** Node that runs TypeScript files as they are. */
const OLDEST_FOR_TYPESCRIPT = '22.18.0';

/** Whether `version` ("20.11.1") is `oldest` or newer. */
function isAtLeast(version, oldest) {
  const [a, b] = [version, oldest].map((text) => text.split('.').map(Number));
  const differing = a.findIndex((part, i) => part !== b[i]);
  return differing === -1 || a[differing] > b[differing];
}

/** What to tell someone whose Node cannot even install the packages; undefined when it can. */
function describeTooOld(version) {
  if (isAtLeast(version, OLDEST)) return undefined;
  return (
    'Vicinia needs Node 20 or newer, and this is Node ' +
    version +
    ". Install a current Node (https://nodejs.org, or your system's packages), then give the same command again."
  );
}

module.exports = { OLDEST_FOR_TYPESCRIPT, isAtLeast, describeTooOld };

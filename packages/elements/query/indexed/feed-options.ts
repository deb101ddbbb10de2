import { initiativeExtension } from '@vicinia/feed/model.js';
import type { LoadOptions } from '@vicinia/feed/load.js';

/** How the items of an index are read: only initiatives are indexed. */
export const feedOptions: LoadOptions = { kinds: { initiative: initiativeExtension }, type: 'initiative' };

import { formatNames } from '@vicinia/feed/documents.js';

const half = Math.ceil(formatNames.length / 2);

/** The names of the formats, on two lines of a help. */
export const formatList = [formatNames.slice(0, half), formatNames.slice(half)]
  .map((names) => names.join(' '))
  .join('\n                       ');

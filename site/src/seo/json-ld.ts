import type { Thing } from './thing.ts';

/** A thing as the text of a script element. Within one nothing but "</script" and "<!--" has a meaning. */
export const jsonLd = (thing: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');

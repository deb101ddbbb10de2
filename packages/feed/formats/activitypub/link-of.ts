import type { Cursor } from '../cursor.ts';

/** The address that a value is: a text, a Link, an object with an address or an id. */
export function linkOf(at: Cursor, depth = 0): string | undefined {
  if (!at.isObject) return at.exists ? at.url() : undefined;
  const place = [at.at('href'), at.at('url'), at.at('id')].find((it) => it.exists);
  if (!place || depth > 3) return undefined;
  return Array.isArray(place.value) || place.isObject ? linkOf(place.list()[0] ?? place, depth + 1) : place.url();
}

/** `url` is an address, a Link or a list of them: the page for people is HTML. */
export function pageOf(at: Cursor): string | undefined {
  const links = at.at('url').list();
  const page = links.find((it) => it.at('mediaType').value === 'text/html') ?? links[0];
  if (page) return linkOf(page);
  return /^https?:/.test(at.at('id').word) ? at.at('id').url() : undefined;
}

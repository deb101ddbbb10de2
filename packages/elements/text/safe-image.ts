import { parseAddress } from './parse-address.ts';

/** An image that may be fetched, made absolute: over https, or from the page's own origin; else undefined. */
export function safeImage(src: string, base?: string): string | undefined {
  const url = parseAddress(src, base);
  if (url?.protocol === 'https:') return url.href;
  // On a server there is no page. A page without an origin has "null", as data: addresses have.
  return url?.protocol === 'http:' && url.origin === globalThis.location?.origin ? url.href : undefined;
}

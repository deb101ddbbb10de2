const linked = ['http:', 'https:', 'mailto:', 'tel:'];

/** Parsed as a browser would, so that white space or capitals in the scheme cannot hide it. */
function parse(address: string, base: string | undefined): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** A link that may stand in the page, made absolute: http, https, mailto or tel; else undefined. */
export function safeLink(href: string, base?: string): string | undefined {
  const url = parse(href, base);
  return url && linked.includes(url.protocol) ? url.href : undefined;
}

/** An image that may be fetched, made absolute: over https, or from the page's own origin; else undefined. */
export function safeImage(src: string, base?: string): string | undefined {
  const url = parse(src, base);
  if (url?.protocol === 'https:') return url.href;
  // On a server there is no page. A page without an origin has "null", as data: addresses have.
  return url?.protocol === 'http:' && url.origin === globalThis.location?.origin ? url.href : undefined;
}

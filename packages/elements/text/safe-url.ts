/** A link that may stand in the page: http, https, mailto or tel; else undefined. */
export function safeLink(href: string): string | undefined {
  try {
    // Parsed as a browser would, so that white space or capitals in the scheme cannot hide it.
    const { protocol, href: clean } = new URL(href);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? clean : undefined;
  } catch {
    return undefined;
  }
}

/** An image that may be fetched: https only. */
export function safeImage(src: string): string | undefined {
  return safeLink(src)?.startsWith('https:') ? src : undefined;
}

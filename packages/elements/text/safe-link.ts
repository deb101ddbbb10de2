import { parseAddress } from './parse-address.ts';

const linked = ['http:', 'https:', 'mailto:', 'tel:'];

/** A link that may stand in the page, made absolute: http, https, mailto or tel; else undefined. */
export function safeLink(href: string, base?: string): string | undefined {
  const url = parseAddress(href, base);
  return url && linked.includes(url.protocol) ? url.href : undefined;
}

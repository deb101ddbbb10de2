import type { Attachment } from '@vicinia/feed/model.js';

const pages = /^(x?html?|php|aspx?|jsp)$/i;

/**
 * What kind of file it is, as people call it: `PDF`, by its media type or, where that is a long one or there is none, by the
 * end of its name: `ODT`. Undefined of a page.
 */
export function fileKind({ url, format }: Pick<Attachment, 'url' | 'format'>): string | undefined {
  const subtype = format?.split('/')[1];
  const kind = subtype && /^\w+$/.test(subtype) ? subtype : /\/[^/?#]+\.([a-z\d]{2,4})(?:[?#]|$)/i.exec(url)?.[1];
  return kind === undefined || pages.test(kind) ? undefined : kind.toUpperCase();
}

import type { Attachment } from '@vicinia/feed/model.js';

/** What kind of file it is, as people call it: by the end of its name, `ODT`, else by its media type, `PDF`; not of a page. */
export function fileKind({ url, format }: Pick<Attachment, 'url' | 'format'>): string | undefined {
  const [, ending] = /\.([a-z\d]{2,4})$/i.exec(URL.parse(url)?.pathname ?? '') ?? [];
  const [, subtype] = /^[\w-]+\/(?:x-)?(\w+)$/.exec(format ?? '') ?? [];
  const isPage = format?.startsWith('text/html') || (!format && !ending);
  return isPage ? undefined : (format && ending && !subtype ? ending : (subtype ?? ending))?.toUpperCase();
}

import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';

/** Pixels out of a number, `1200`, `1200px`, a QuantitativeValue; other units say nothing of pixels. */
function pixels(value: Thing): number | undefined {
  const text = value.text();
  const [, digits] = /^(\d{1,6})(?:\.\d+)?\s*(?:px)?$/i.exec(text ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** A name that is a file's, or nothing but a number, says nothing of what the picture shows. */
const speaks = (text: string | undefined) =>
  text !== undefined && !/\.(jpe?g|png|gif|webp|svg|avif)$|^[\d\s_-]+$/i.test(text) ? text : undefined;

export function imagesOf(thing: Thing, ...names: string[]) {
  const images = thing.nodes(...names).map((image) => {
    const address = image.isNode ? image.one('url', 'contentUrl', 'thumbnailUrl', 'thumbnail', '@id') : image;
    const alt = image.isNode
      ? (image.one('caption').plain() ?? image.one('description').plain() ?? speaks(image.one('name').plain()))
      : undefined;
    const url = address.exists ? address.url() : undefined;
    if (url === undefined) return undefined;
    return {
      ...compact({
        width: pixels(image.one('width')),
        height: pixels(image.one('height')),
        credit: image.one('creditText', 'copyrightHolder', 'creator', 'author').label(),
      }),
      url,
      alt: alt ?? '',
    };
  });
  const seen = new Set<string>();
  return images.filter((image) => image !== undefined && !seen.has(image.url) && seen.add(image.url));
}

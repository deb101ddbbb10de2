import type { Item } from '@vicinia/feed/model.js';
import type { Shape } from '@vicinia/feed/schema.js';
import { writeJsonFeed } from '@vicinia/feed/write.js';
import { hostileValue } from './hostile-value.ts';
import { ownVectors } from './own-vectors.data.ts';

const base = 'https://vicinia.example/';

/**
 * Address of a feed of items of a shape that hold each of our own attacks: in every text, as Markdown and as HTML, and the second
 * time as every address, too.
 */
export function hostileItems(type: Item['type'], shape: Shape): string {
  const items = ownVectors.flatMap((text, i) =>
    (['markdown', 'html'] as const).map((descriptionFormat) => {
      const address = descriptionFormat === 'html' ? text : base + encodeURI(text);
      const fields = hostileValue(shape, { text, address, everywhere: true }) as Item;
      return { ...fields, type, id: `${descriptionFormat} ${i}`, title: text.trim() || 'a', descriptionFormat };
    }),
  );
  const [page] = writeJsonFeed(
    { title: 'Attacks', timeZone: 'Europe/Rome', items },
    { address: `${base}feed.json`, type, firstPage: items.length, laterPages: 1 },
  );
  return URL.createObjectURL(new Blob([JSON.stringify(page!.document)], { type: 'application/feed+json' }));
}

import { initiative as shape, type Initiative } from '@vicinia/feed/model.js';
import { writeJsonFeed } from '@vicinia/feed/write.js';
import { hostileValue, type Attack } from './hostile-value.ts';

const base = 'https://vicinia.example/';

/** A text of spaces is no title, without which nothing shows. */
const titled = (text: string) => ({ title: text.trim() ? text : 'blank' });

const item = (attack: Attack, own: Partial<Initiative>): Initiative => ({
  ...(hostileValue(shape, attack) as Initiative),
  ...own,
});

/**
 * A feed that has every attack in two items. The one has it in every text, Markdown among them, and within its addresses. The
 * other has it as its addresses, and as a text in HTML, of which it has a translation into the language of the reader;
 * relative addresses there are some, since it has one of its own. Both texts begin with an element: one can tell
 * what they were taken for. The last item is sound: one can tell when all show.
 */
export function hostileFeed(vectors: readonly string[]): string {
  const items = vectors.flatMap((text, i) => [
    item(
      { text, address: base + text, everywhere: true },
      {
        ...titled(text),
        id: `markdown ${i} ${text}`,
        description: `*i*\n\n${text}`,
        descriptionFormat: 'markdown',
        language: 'it',
        translations: {},
      },
    ),
    item(
      { text, address: text, everywhere: false },
      {
        ...titled(text),
        id: `html ${i} ${text}`,
        url: base,
        description: `<i>i</i>${text}`,
        descriptionFormat: 'html',
        language: 'en',
        translations: { it: { ...titled(text), summary: text, description: `<i>i</i>${text}` } },
      },
    ),
  ]);
  const last: Initiative = {
    type: 'initiative',
    id: 'last',
    title: 'last',
    description: '<hr>',
    descriptionFormat: 'html',
  };
  const [page] = writeJsonFeed(
    { title: vectors.join(' '), timeZone: 'Europe/Rome', items: [...items, last] },
    { address: `${base}feed.json`, type: 'initiative', firstPage: items.length + 1, laterPages: 1 },
  );
  return JSON.stringify(page!.document);
}

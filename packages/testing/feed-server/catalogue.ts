import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Feed, Initiative } from '@vicinia/feed/model.js';
import { inOrder, writeStaticIndex } from '@vicinia/feed/write-static-index.js';
import { writeJsonFeed } from '@vicinia/feed/write.js';

const COUNT = 300;
const DAY = 86_400_000;

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

/** The later, the higher the number; one in three is in Cervia, one in fifty a garden. */
function initiative(number: number, now: number): Initiative {
  const start = new Date(now + (number + 1) * DAY).toISOString();
  return {
    type: 'initiative',
    id: `i${number}`,
    title: number % 50 === 40 ? `Orto ${number}` : `Voce ${number}`,
    summary: `Si trova in ${pick(['piazza', 'biblioteca', 'palestra'], number)}.`,
    description: `Tutto della voce ${number}.`,
    form: pick(['mutual-aid', 'active-collaboration'], number),
    places: [{ municipality: pick(['Cervia', 'Russi', 'Faenza'], number), latitude: 44, longitude: 12 }],
    schedule: { occurrences: [{ start }] },
  };
}

let made: Map<string, Uint8Array | string> | undefined;

function files(): Map<string, Uint8Array | string> {
  if (made) return made;
  made = new Map();
  const now = Date.now();
  const items = Array.from({ length: COUNT }, (_, number) => initiative(number, now));
  const whole: Feed = { title: 'Catalogo', language: 'it', timeZone: 'Europe/Rome', index: 'index/root.json', items };
  const feed = inOrder(whole, now);
  for (const { path, bytes } of writeStaticIndex(feed, { type: 'initiative', now, compress: (it) => gzipSync(it) }))
    made.set(`index/${path}`, bytes);
  const paging = { address: 'feed.json', type: 'initiative', firstPage: 24, laterPages: 138 } as const;
  for (const { address, document } of writeJsonFeed(feed, paging)) made.set(address, JSON.stringify(document));
  const [onePage] = writeJsonFeed(feed, { ...paging, firstPage: COUNT });
  made.set('whole-feed.json', JSON.stringify(onePage!.document));
  return made;
}

/**
 * Answers for a catalogue of 300 initiatives in three pages with a search index: `sound/feed.json`; all in one page, `sound/whole-feed.json`. `without-lists/feed.json`
 * has no file whose path begins with `index/lists`, of `spoilt-lists/feed.json` these files are something else.
 */
export function answerCatalogue(path: string, response: ServerResponse): void {
  const [how = '', ...rest] = path.split('/');
  const file = rest.join('/');
  const [, what, which] = /^(without|spoilt)-(\w+)$/.exec(how) ?? [];
  const isMeant = which !== undefined && file.startsWith(`index/${which}`);
  const body = isMeant && what === 'without' ? undefined : isMeant ? '<html>' : files().get(file);
  if (body === undefined) response.writeHead(404).end();
  else response.writeHead(200, file.endsWith('feed.json') ? { 'content-type': 'application/feed+json' } : {}).end(body);
}

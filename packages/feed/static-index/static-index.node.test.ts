import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { LoadError } from '../load/load-error.ts';
import type { Feed, Initiative } from '../model.ts';
import {
  countFacet,
  createCatalogue,
  runQuery,
  type Answer,
  type Filters,
  type PlainFacet,
  type Sort,
} from '../query.ts';
import { initiativeExtension } from '../model/initiative-extension.ts';
import { StaticIndex } from './static-index.ts';
import { inOrder, writeStaticIndex } from './write-static-index.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;
const things = ['Orto condiviso', 'Banca del tempo', 'Caffè delle lingue', 'Piedibus', 'Officina', 'Città attiva'];
const places = ['Cervia', 'Russi', 'Faenza', 'Sant’Agata'];
const kinds = ['time', 'care', 'skills'] as const;

/** Initiatives of all sorts, more than a file of anything holds. */
const items = Array.from({ length: 2_500 }, (_, number): Initiative => ({
  type: 'initiative',
  id: `i${number}`,
  title: `${pick(things, number)} ${(number * 7919) % 2503}`,
  summary: `Per chi abita a ${pick(places, number * 3)} parola${number % 700}`,
  description: number % 3 === 0 ? 'Amiche e amici si trovano nella biblioteca del quartiere.' : 'Si cucina insieme.',
  topics: [pick(['cucina', 'ambiente', 'scuola'], number), pick(['anziani', 'giovani'], number >> 2)],
  form: pick(['mutual-aid', 'pooled-demand', 'active-collaboration'] as const, number >> 1),
  contributions: [{ kind: pick(kinds, number), direction: number % 2 ? 'seeks' : 'offers' }],
  places: [{ municipality: pick(places, number) }],
  modified: `2026-0${1 + (number % 9)}-${10 + (number % 19)}T10:00:00Z`,
  ...(number % 10 && {
    schedule: { occurrences: [{ start: `2027-${10 + (number % 3)}-${10 + (number % 20)}T17:00:00+01:00` }] },
  }),
}));
const whole: Feed = { timeZone: 'Europe/Rome', language: 'it', items };
const feed = inOrder(whole, now);
const files = new Map<string, Uint8Array>();
const asked: string[] = [];
const server = createServer(({ url }, response) => {
  asked.push(url!);
  const bytes = files.get(url!.slice(1));
  if (bytes) response.end(bytes);
  else response.writeHead(404).end();
});
const options = { kinds: { initiative: initiativeExtension } };
let address = '';
const open = () => StaticIndex.open(address, options);

before(async () => {
  for (const { path, bytes } of writeStaticIndex(feed, { type: 'initiative', now, compress: (it) => gzipSync(it) }))
    files.set(path, bytes);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/root.json`;
});
after(() => server.close());

const query = (text: string, filters: Filters = {}, sort?: Sort, where: Filters = {}) => ({
  text,
  filters,
  sort,
  where,
});

const catalogue = createCatalogue(feed, now);

/** What a listing that has read the whole feed answers, once it has looked through all of it. */
async function expected({ text, filters, sort, where }: ReturnType<typeof query>): Promise<Answer> {
  for (;;) {
    const context = { where, language: 'it', keepsOrder: sort !== undefined };
    const answer = runQuery(catalogue, { text, filters, sort: sort ?? 'next' }, context);
    if (!answer.found.more) return answer;
    await answer.found.more;
  }
}

const questions = {
  nothing: query(''),
  'a word': query('orto'),
  'a capital and an accent': query('CITTA'),
  'the beginning of a word': query('bibl'),
  'a beginning that many words have': query('p'),
  'words in any order': query('tempo banca'),
  'an Italian ending': query('orti'),
  'the same word in another number': query('amiche'),
  'a word that nobody has': query('zzzzz'),
  'a facet': query('', { form: ['mutual-aid'] }),
  'two values of a facet, and another facet': query('', { municipality: ['Cervia', 'Russi'], seeks: ['care'] }),
  'a word and a facet': query('piedibus', { topic: ['anziani'] }),
  'a locked filter as people write it': query('orto', {}, undefined, { municipality: ["sant'agata"] }),
  'the order of titles': query('', {}, 'title'),
  'the order of titles among few': query('parola12', { municipality: ['Cervia'] }, 'title'),
  'the newest that have a word': query('quartiere', {}, 'newest'),
  'the next that have a word': query('orto', {}, 'next'),
};

describe('StaticIndex', () => {
  for (const [name, asked] of Object.entries(questions))
    test(`answers ${name} as a listing that has read everything`, async () => {
      const index = await open();
      const { entries } = await expected(asked);
      const { count, first } = await index.answer(asked, 24);
      const ids = (await index.items(first)).map(({ id }) => id);
      assert.equal(count, entries.length);
      assert.deepEqual(
        ids,
        entries.slice(0, 24).map(({ item }) => item.id),
      );
    });

  for (const facet of ['municipality', 'form', 'seeks', 'topic'] as const satisfies PlainFacet[])
    for (const name of ['nothing', 'a word and a facet', 'two values of a facet, and another facet'] as const)
      test(`counts ${facet} for ${name} as a listing that has read everything`, async () => {
        const { found } = await expected({ ...questions[name], filters: {} });
        const right = countFacet(found, facet, questions[name].filters);
        const counted = await (await open()).counts(facet, questions[name]);
        const sorted = (counts: readonly { value: string }[]) =>
          counts.toSorted((a, b) => (a.value < b.value ? -1 : 1));
        assert.deepEqual(sorted(counted), sorted(right));
      });

  test('forgives a slip where nothing fits', async () => {
    const index = await open();
    assert.equal(
      (await index.answer(query('bibloteca'), 1)).count,
      (await expected(query('biblioteca'))).entries.length,
    );
  });

  test('gives back items as they were', async () => {
    const [item] = await (await open()).items([3]);
    assert.deepEqual({ ...item, descriptionFormat: undefined }, { ...feed.items[3], descriptionFormat: undefined });
  });

  test('fetches nothing twice', async () => {
    const index = await open();
    await index.items((await index.answer(questions['a word and a facet'], 12)).first);
    asked.length = 0;
    await index.items((await index.answer(questions['a word and a facet'], 12)).first);
    assert.deepEqual(asked, []);
  });

  test('knows which facets it can narrow by', async () => {
    const index = await open();
    assert.deepEqual([index.has('form'), index.has('when'), index.has('instrument')], [true, false, false]);
  });

  for (const [name, spoil] of Object.entries({
    missing: (path: string) => files.delete(path),
    'cut off': (path: string) => files.set(path, files.get(path)!.subarray(0, 20)),
    'something else': (path: string) => files.set(path, new TextEncoder().encode('<html>')),
    'another list': (path: string) => files.set(path, gzipSync(new Uint8Array(5_000).fill(7))),
  }))
    test(`says that there is no index where a file of lists is ${name}`, async () => {
      const kept = new Map(files);
      for (const path of kept.keys()) if (path.startsWith('lists/')) spoil(path);
      const index = await open();
      const isNoIndex = (error: unknown) => error instanceof LoadError && error.problem.code === 'no-index';
      await assert.rejects(index.answer(query('orto'), 12), isNoIndex);
      for (const [path, bytes] of kept) files.set(path, bytes);
      assert.ok((await index.answer(query('orto'), 12)).count > 0);
    });

  test('is not opened where its root is something else', async () => {
    const root = files.get('root.json')!;
    files.set('root.json', new TextEncoder().encode('{"version":"2"}'));
    await assert.rejects(open(), { name: 'LoadError', message: /^no-index http/ });
    files.set('root.json', root);
  });
});

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runVicinia } from '../testing/run-vicinia.ts';

const folder = await mkdtemp(join(tmpdir(), 'vicinia-index-'));
after(() => rm(folder, { recursive: true, force: true }));

interface Page {
  feed_url?: string;
  next_url?: string;
  items: { id: string }[];
  _vicinia: { index?: string };
}
const page = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Page;
const run = (...args: string[]) => runVicinia(['convert', ...args], { cwd: folder });
const feed = (count: number) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Iniziative',
  language: 'it',
  items: Array.from({ length: count }, (_, at) => ({
    id: `i${at}`,
    title: `Orto ${at}`,
    content_text: 'Si coltiva insieme.',
  })),
});
await writeFile(join(folder, 'molte.json'), JSON.stringify(feed(130)));
await writeFile(join(folder, 'meno.json'), JSON.stringify(feed(90)));

test('convert --index writes a small first page, then large ones, that lead to each other and to the index', async () => {
  const { code, err } = await run('molte.json', '--output', 'iniziative.json', '--pages', '50', '--index');
  assert.equal(code, 0, err);
  assert.match(err, /^Scritte 130 iniziative: 4 pagine e un indice di \d+ file\.\n$/);
  const pages = await Promise.all(['', '-2', '-3', '-4'].map((number) => page(`iniziative${number}.json`)));
  assert.deepEqual(
    pages.map(({ items }) => items.length),
    [24, 50, 50, 6],
  );
  assert.deepEqual(
    pages.map(({ next_url }) => next_url),
    ['iniziative-2.json', 'iniziative-3.json', 'iniziative-4.json', undefined],
  );
  assert.equal(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size, 130);
  const root = JSON.parse(await readFile(join(folder, pages[0]!._vicinia.index!), 'utf8')) as { items: number };
  assert.equal(root.items, 130);
  assert.equal(pages[1]!._vicinia.index, undefined);
});

test('convert --index names addresses in full where it knows where the feed will be', async () => {
  const address = 'https://comune.example/feeds/tutte.json';
  await run('molte.json', '--output', 'tutte.json', '--pages', '100', '--index', '--address', address);
  const { feed_url, next_url, _vicinia } = await page('tutte.json');
  assert.deepEqual([feed_url, next_url], [address, 'https://comune.example/feeds/tutte-2.json']);
  assert.match(_vicinia.index!, /^https:\/\/comune\.example\/feeds\/tutte-index\/[\da-f]{12}\/root\.json$/);
});

test('convert --index keeps the index that was announced before, and none that is older', async () => {
  const folders: string[][] = [];
  for (const source of ['molte.json', 'meno.json', 'molte.json', 'molte.json']) {
    await run(source, '--output', 'rifatte.json', '--index');
    folders.push((await readdir(join(folder, 'rifatte-index'))).sort());
  }
  assert.deepEqual(
    folders.map((each) => each.length),
    [1, 2, 2, 2],
  );
  const { _vicinia } = await page('rifatte.json');
  assert.ok((await stat(join(folder, _vicinia.index!))).isFile());
});

for (const [name, args, sentence] of [
  ['has no file beside which the index could lie', ['--to', 'jsonfeed'], /--output/],
  ['is told another format', ['--output', 'a.ics'], /L'indice si scrive accanto a un feed in JSON/],
  [
    'is told half an address',
    ['--output', 'a.json', '--address', 'comune.example'],
    /«comune\.example» non è l'indirizzo/,
  ],
] as const)
  test(`convert --index says so when it ${name}`, async () => {
    const { code, err } = await run('meno.json', '--index', ...args);
    assert.equal(code, 2);
    assert.match(err, sentence);
  });

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { explain } from '@vicinia/feed/problem.js';
import { readSource } from './read-source.ts';
import type { SourcePage } from './source-page.ts';

const folder = await mkdtemp(join(tmpdir(), 'vicinia-'));
after(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array): Promise<SourcePage> {
  const file = join(folder, name);
  await writeFile(file, content);
  const pages: SourcePage[] = [];
  for await (const page of readSource(file)) pages.push(page);
  assert.equal(pages.length, 1);
  return pages[0]!;
}

const feed = JSON.stringify(
  { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 'a', title: 'Città' }] },
  null,
  1,
);
const calendar =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Città\r\nDTSTART:20260305\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const utf16 = (text: string, mark: string) => Buffer.from(mark + text, 'utf16le');
const bigEndian = (text: string) => Buffer.from('\uFEFF' + text, 'utf16le').swap16();
const table = 'Titolo;Data\nCittà;05/03/2026\n';

const readable: [what: string, name: string, content: string | Uint8Array, format: string, says: string[]][] = [
  ['a byte order mark', 'a.json', '\uFEFF' + feed, 'jsonfeed', []],
  ['UTF-16', 'a.json', utf16(feed, '\uFEFF'), 'jsonfeed', ['encoding UTF-16']],
  ['UTF-16 without a mark', 'a.ics', utf16(calendar, ''), 'icalendar', ['encoding UTF-16']],
  ['UTF-16 the other way round', 'a.ics', bigEndian(calendar), 'icalendar', ['encoding UTF-16']],
  ['Windows-1252', 'a.csv', Buffer.from(table, 'latin1'), 'csv', ['encoding Windows-1252', 'guessed']],
  [
    'what XML declares',
    'a.xml',
    Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>Città</title></item></channel></rss>',
      'latin1',
    ),
    'rss',
    [],
  ],
];
for (const [what, name, content, format, says] of readable)
  test(`a document in ${what} is read`, async () => {
    const page = await read(name, content);
    assert.equal(page.format, format);
    assert.equal(page.feed.items[0]!.title, 'Città');
    assert.deepEqual(
      page.problems.map(({ code, found }) => (found === undefined ? code : `${code} ${found}`)),
      says,
    );
  });

const unreadable: [what: string, content: string | Uint8Array, says: RegExp][] = [
  ['an empty file', '', /^Il documento è vuoto\.$/],
  ['a file of blanks', ' \n\n', /^Il documento è vuoto\.$/],
  ['a spreadsheet', 'PK\u0003\u0004rest', /ma un foglio di calcolo/],
  ['a PDF', '%PDF-1.7', /ma un PDF/],
  ['a compressed file', gzipSync(feed), /ma un file compresso/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /non è un testo \(PNG\)/],
  ['bytes of any kind', Buffer.from([1, 2, 3, 0, 0, 200, 7]), /non è un testo: controlla/],
  [
    'a page that asks to log in',
    '<!doctype html><title>Log in</title>',
    /cioè è una pagina web, senza dati in JSON-LD/,
  ],
  ['JSON of some other kind', '{"name":"package","version":"1.0.0"}', /non è in nessuno dei formati/],
  ['prose', 'Cara vicina, ci vediamo giovedì.', /comincia con «Cara vicina/],
  ['JSON that was cut off', feed.slice(0, 70), /finisce qui, ma manca ancora qualcosa/],
];
for (const [what, content, says] of unreadable)
  test(`${what} is told for what it is`, async () => {
    const page = await read('a', content);
    assert.equal(page.format, undefined);
    assert.equal(page.feed.items.length, 0);
    assert.equal(page.problems.length, 1);
    assert.equal(page.problems[0]!.severity, 'error');
    assert.match(explain(page.problems[0]!), says);
  });

test('a table that has no other name than .csv is empty when it is', async () => {
  assert.match(explain((await read('a.csv', '\n')).problems[0]!), /vuoto/);
});

test('a document that a widget would give up is read, and that is said', async () => {
  const [head = '', tail = ''] = feed.split('"items": [');
  const page = await read('a.json', `${head}"items": [${' '.repeat(33_000_000)}${tail}`);
  assert.equal(page.feed.items.length, 1);
  assert.deepEqual(
    page.problems.map(({ code, severity }) => [code, severity]),
    [['too-large', 'warning']],
  );
});

test('a document in the middle of a letter is cut off in its own encoding', async () => {
  const bytes = Buffer.from('Titolo;Data\nGiovedì;05/03/2026\nCittà');
  const page = await read('a.csv', bytes.subarray(0, -1));
  assert.equal(page.feed.items[0]!.title, 'Giovedì');
  assert.ok(!page.problems.some(({ code }) => code === 'encoding'));
});

test('an address that is none is told', async () => {
  for await (const { source, problems } of readSource('ftp://comune.example/feed')) {
    assert.equal(source, 'ftp://comune.example/feed');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['bad-address'],
    );
  }
});

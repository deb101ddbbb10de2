import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import ICAL from 'ical.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { runVicinia } from '../testing/run-vicinia.ts';
import { serveAnswers } from '../testing/serve-answers.ts';
import { goodContent } from '../testing/spoilt-content.data.ts';
import { temporaryContent } from '../testing/temporary-content.ts';

const folder = await mkdtemp(join(tmpdir(), 'vicinia-convert-'));
after(() => rm(folder, { recursive: true, force: true }));

const convert = (args: string[], options: { input?: string; head?: boolean } = {}) =>
  runVicinia(['convert', ...args], { cwd: folder, ...options });

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return name;
}
const feed = (items: object[], more: object = {}) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items, ...more });
const entry = (id: string, extension: object = {}) => ({
  id,
  title: `Voce ${id}`,
  content_text: `**${id}**`,
  _vicinia: { descriptionFormat: 'markdown', ...extension },
});
const dated = (id: string) =>
  entry(id, { schedule: { timeZone: 'Europe/Rome', occurrences: [{ start: '2026-03-05T17:00' }] } });

const csv = 'Titolo;Data;Comune\nOrto;5/3/2026;Cervia\nForno;6/3/2026;Russi\n';

test('convert makes a calendar of a table, and says what the columns were taken for', async () => {
  const { code, out, err } = await convert([await file('eventi.csv', csv), '--to', 'ics']);
  assert.equal(code, 0);
  const calendar = new ICAL.Component(ICAL.parse(out) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  assert.deepEqual(
    events.map(({ summary, startDate }) => [summary, String(startDate)]),
    [
      ['Orto', '2026-03-05'],
      ['Forno', '2026-03-06'],
    ],
  );
  assert.match(err, /Titolo: title; Data: schedule\.start; Comune: places\.municipality/);
});

test('convert names what a calendar cannot hold', async () => {
  const items = [dated('a'), ...['b', 'c', 'd', 'e'].map((id) => entry(id))];
  const { code, out, err } = await convert([await file('misto.json', feed(items)), '--to', 'ics']);
  assert.equal(code, 0);
  assert.equal(out.match(/BEGIN:VEVENT/g)!.length, 1);
  assert.match(
    err,
    /^4 contenuti non hanno date e non stanno nel calendario: «Voce b», «Voce c», «Voce d» e altri 1\.\n$/,
  );
});

test('convert joins several feeds, each of their contents once', async () => {
  const one = await file('uno.json', feed([dated('a'), { ...dated('b'), url: 'https://a.example/b' }]));
  const two = await file('due.json', feed([{ ...dated('x'), url: 'https://a.example/b' }, dated('c')]));
  const { code, out, err } = await convert([one, two, '--to', 'jsonfeed', '--title', 'Insieme']);
  assert.deepEqual([code, err], [0, '']);
  const { title, items } = JSON.parse(out) as { title: string; items: { id: string }[] };
  assert.equal(title, 'Insieme');
  assert.deepEqual(
    items.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
});

test('convert makes HTML of Markdown for RSS, and nothing that could run', async () => {
  const evil = {
    ...entry('a'),
    content_text: '**Ciao** <script>alert(1)</script> [qui](javascript:alert(1)) [là](https://a.example)',
  };
  const { out } = await convert([await file('evil.json', feed([evil])), '--to', 'rss']);
  const content = /<content:encoded>(.*?)<\/content:encoded>/s.exec(out)![1]!;
  assert.match(content, /&lt;strong&gt;Ciao&lt;\/strong&gt;/);
  assert.match(content, /&lt;a href=&quot;https:\/\/a\.example&quot;&gt;là/);
  assert.doesNotMatch(content, /javascript:|&lt;script/);
});

test('convert reads standard input, and a format that it is told', async () => {
  const { code, out } = await convert(['-', '--to', 'csv', '--as', 'csv', '--columns', 'Nome evento: title'], {
    input: 'Nome evento,Data\nOrto,5/3/2026\n',
  });
  assert.equal(code, 0);
  assert.deepEqual(parseCsv(out, { columns: true }), [
    { 'Tipo di contenuto': 'iniziativa', Codice: 'Orto · 2026-03-05', Titolo: 'Orto', 'Date e orari': '2026-03-05' },
  ]);
});

test('convert writes tables in the language asked for, with the mark that spreadsheets wait for', async () => {
  const { out } = await convert([await file('a.json', feed([entry('a')])), '--to', 'csv', '--lang', 'en', '--bom']);
  assert.ok(out.startsWith('\uFEFFType,ID,Title,'));
});

test('convert knows by the name of the file that it writes into which format', async () => {
  const name = await file('b.json', feed([entry('a')]));
  for (const [output, beginning] of [
    ['out.xml', '<?xml'],
    ['out.csv', 'Tipo di contenuto'],
    ['out.jsonld', '{"@context"'],
    ['out.ics', 'BEGIN:VCALENDAR'],
    ['out.json', '{"version"'],
  ] as const) {
    const { code, out } = await convert([name, '--output', output]);
    assert.deepEqual([code, out], [0, '']);
    assert.ok((await readFile(join(folder, output), 'utf8')).startsWith(beginning), output);
  }
});

test('convert reads all pages at an address', async (t) => {
  const address = await serveAnswers(t, {
    '/1.json': { body: feed([entry('a')], { next_url: '/2.json' }) },
    '/2.json': { body: feed([entry('b')]) },
  });
  const { code, out } = await convert([`${address}/1.json`, '--to', 'jsonld']);
  assert.equal(code, 0);
  assert.equal((JSON.parse(out) as { numberOfItems: number }).numberOfItems, 2);
});

test('convert writes what could be read, tells the problems apart from it, and fails', async () => {
  const bad = entry('a', { form: 'mutuo-aid' });
  const { code, out, err } = await convert([await file('bad.json', feed([bad])), 'nessuno.json', '--to', 'csv']);
  assert.equal(code, 1);
  assert.equal(parseCsv(out, { columns: true }).length, 1);
  assert.match(err, /«mutuo-aid»/);
  assert.match(err, /nessuno\.json: .*Non si riesce a leggere/);
});

test('convert writes nothing when nothing could be read', async () => {
  const { code, out } = await convert(['nessuno.json', '--to', 'csv']);
  assert.deepEqual([code, out], [1, '']);
});

test('convert says when it cannot write', async () => {
  const { code, err } = await convert([await file('c.json', feed([entry('a')])), '--output', 'nessuna/cartella.csv']);
  assert.equal(code, 1);
  assert.match(err, /^Non si riesce a scrivere nessuna\/cartella\.csv/);
});

test('convert writes each page as it comes, and asks for the next when that is taken', async (t) => {
  const asked: string[] = [];
  const pages = 40;
  const server = createServer((request, response) => {
    const page = Number(request.url!.slice(1));
    asked.push(request.url!);
    const items = Array.from({ length: 100 }, (_, i) => ({ ...entry(`${page}-${i}`), summary: 'parole '.repeat(300) }));
    response.end(feed(items, page < pages ? { next_url: `/${page + 1}` } : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/1`;
  for (const target of ['jsonfeed', 'rss', 'jsonld']) {
    asked.length = 0;
    const { code, err } = await convert([address, '--to', target], { head: true });
    assert.deepEqual([code, err], [0, '']);
    assert.ok(asked.length < pages, `${target}: ${asked.length} pages were asked for`);
  }
  const whole = JSON.parse((await convert([address, '--to', 'jsonld'])).out) as { numberOfItems: number };
  assert.equal(whole.numberOfItems, 100 * pages);
});

test('convert keeps what came before a page that is not there, and says so', async (t) => {
  const address = await serveAnswers(t, { '/1': { body: feed([entry('a')], { next_url: '/2' }) } });
  const { code, out, err } = await convert([`${address}/1`, '--to', 'jsonfeed']);
  assert.equal(code, 1);
  assert.equal((JSON.parse(out) as { items: unknown[] }).items.length, 1);
  assert.match(err, /\/2: errore: A questo indirizzo non c’è nulla \(404\)/);
});

test('convert leaves out what a later page takes back', async (t) => {
  const event = (id: string) => ({
    '@type': 'Event',
    '@id': `https://a.example/${id}`,
    name: id,
    startDate: '2026-03-05',
  });
  const page = (items: object[], next: string) => ({ body: JSON.stringify({ items, next, license: 'x' }) });
  const updated = (id: string) => ({ id, state: 'updated', kind: 'Event', modified: 1, data: event(id) });
  const address = await serveAnswers(t, {
    '/1': page([updated('a'), updated('b')], '/2'),
    '/2': page([{ id: 'a', state: 'deleted', kind: 'Event', modified: 2 }], '/3'),
    '/3': page([], '/3'),
  });
  const { out } = await convert([`${address}/1`, '--to', 'jsonfeed']);
  const { items } = JSON.parse(out) as { items: { title: string }[] };
  assert.deepEqual(
    items.map(({ title }) => title),
    ['b'],
  );
});

test('convert takes the contents that editors write, with addresses on their site', async (t) => {
  const root = await temporaryContent(t, goodContent);
  const read = async (...args: string[]) =>
    JSON.parse((await convert([...args, '--to', 'jsonfeed'])).out) as { items: { id: string; url?: string }[] };
  const { items } = await read(root, '--site', 'https://comune.example');
  assert.ok(items.length >= 4);
  assert.ok(items.some(({ url }) => url === 'https://comune.example/iniziative/orto/'));
  assert.ok((await read(root)).items.every(({ url }) => url === undefined));
  const one = await read(join(root, 'initiatives/orto.md'));
  assert.deepEqual(
    one.items.map(({ id }) => id),
    ['orto'],
  );
});

test('convert joins the feeds of a folder', async (t) => {
  const root = await temporaryContent(t, { 'a.json': feed([entry('a'), entry('b')]), 'b.json': feed([entry('b')]) });
  const { code, out } = await convert([root, '--to', 'jsonfeed']);
  assert.equal(code, 0);
  assert.equal((JSON.parse(out) as { items: unknown[] }).items.length, 2);
});

test('convert does not overwrite what it reads before it has read it', async () => {
  const name = await file('same.json', feed([entry('a')]));
  assert.equal((await convert([name, '--output', name])).code, 0);
  assert.equal((JSON.parse(await readFile(join(folder, name), 'utf8')) as { items: unknown[] }).items.length, 1);
});

test('convert ends quietly when whoever reads has seen enough', async () => {
  const items = Array.from({ length: 5000 }, (_, i) => entry(String(i)));
  const { code, err } = await convert([await file('big.json', feed(items)), '--to', 'rss'], { head: true });
  assert.deepEqual([code, err], [0, '']);
});

const wrong: [string[], RegExp][] = [
  [[], /^Che cosa devo convertire\?/],
  [['a.json'], /^In quale formato\? Scrivi --to e uno di questi: jsonfeed, ics, rss, csv, jsonld\./],
  [['a.json', '--to', 'pdf'], /^--to non può essere «pdf»: valori ammessi jsonfeed, ics/],
  [['a.json', '--outptu', 'x.ics'], /^L'opzione --outptu non esiste\. Forse intendevi --output\./],
  [['a.json', '--to', 'ics', '--strict'], /^L'opzione --strict non serve a «convert»\./],
  [['a.json', '--to', 'ics', '--site', 'comune'], /^«comune» non è l'indirizzo di un sito/],
  [['--lang', 'en'], /^What is to be converted\?/],
];
for (const [args, sentence] of wrong) {
  test(`«vicinia convert ${args.join(' ')}» is wrong usage`, async () => {
    const { code, out, err } = await convert(args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, sentence);
  });
}

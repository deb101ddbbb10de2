import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { explain, locate, type Problem } from '@vicinia/feed/problem.js';
import { goodContent } from '../testing/spoilt-content.data.ts';
import { temporaryContent } from '../testing/temporary-content.ts';
import { readContent } from './read-content.ts';

const site = 'https://vicinia.example';
const lines = (problems: Problem[]) => problems.map((problem) => `${locate(problem)}: ${explain(problem)}`);
const orto = goodContent['initiatives/orto.md'];
const quaderno = goodContent['resources/quaderno.md'];

test('an item has its fields, and what follows from its name, its folder, its text and the site', async (t) => {
  const root = await temporaryContent(t, { 'resources/quaderno.md': `${quaderno}\nPrima riga.\n\n- Seconda\n` });
  const { items } = await readContent(root, { site, example: true });
  assert.deepEqual(items, [
    {
      type: 'resource',
      id: 'quaderno',
      url: 'https://vicinia.example/risorse/quaderno/',
      language: 'it',
      title: 'Quaderno dei patti',
      summary: 'Esempi di patti.',
      kind: 'document',
      description: 'Prima riga.\n\n- Seconda',
      descriptionFormat: 'markdown',
      example: true,
    },
  ]);
});

test('each folder has its type and its address', async (t) => {
  const { items, pages } = await readContent(await temporaryContent(t, goodContent), { site });
  assert.deepEqual(
    [...items, ...pages].map(({ type, url }) => [type, url]),
    [
      ['initiative', 'https://vicinia.example/iniziative/orto/'],
      ['notice', 'https://vicinia.example/segnalazioni/chiusura/'],
      ['resource', 'https://vicinia.example/risorse/quaderno/'],
      ['training', 'https://vicinia.example/formazione/vicini/'],
      ['page', 'https://vicinia.example/chi-siamo/'],
    ],
  );
});

test('pages may stand in folders, and `index` is the front page', async (t) => {
  const page = goodContent['pages/chi-siamo.md'];
  const root = await temporaryContent(t, { 'pages/index.md': page, 'pages/guida/iscriversi.md': page });
  const { pages } = await readContent(root, { site });
  assert.deepEqual(
    pages.map(({ id, url }) => [id, url]),
    [
      ['guida/iscriversi', 'https://vicinia.example/guida/iscriversi/'],
      ['index', 'https://vicinia.example/'],
    ],
  );
});

test('addresses that begin with a slash are those of the site', async (t) => {
  const root = await temporaryContent(t, {
    'resources/quaderno.md': quaderno.replace('kind', 'images:\n  - url: /foto.jpg\n    alt: Un orto\nkind'),
  });
  const { items } = await readContent(root, { site });
  assert.equal(items[0]?.images?.[0]?.url, 'https://vicinia.example/foto.jpg');
});

test('optional fields that were left empty count as left out', async (t) => {
  const root = await temporaryContent(t, {
    'resources/quaderno.md': quaderno.replace('kind', 'topics:\nlicence: ""\nimages: []\nsource: {}\nkind'),
  });
  const { items, problems } = await readContent(root, { site });
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.keys(items[0]!).sort(), ['id', 'kind', 'language', 'summary', 'title', 'type', 'url']);
});

test('Windows line ends and a byte order mark do no harm', async (t) => {
  const root = await temporaryContent(t, { 'initiatives/orto.md': '\uFEFF' + orto.replaceAll('\n', '\r\n') });
  const { items, problems } = await readContent(root, { site });
  assert.deepEqual(problems, []);
  assert.equal(items[0]?.description, 'Ci si trova *ogni sabato*.');
});

test('the mistakes of all files come at once, by file and line', async (t) => {
  const root = await temporaryContent(t, {
    ...goodContent,
    'initiatives/orto.md': orto.replace('active', 'attivo').replace('mutual-aid', 'mutuo aiuto'),
    'resources/quaderno.md': quaderno.replace('document', 'documento'),
  });
  const { items, pages, problems } = await readContent(root, { site });
  assert.deepEqual(
    problems.map((problem) => locate(problem)),
    [
      'content/initiatives/orto.md:4 · status',
      'content/initiatives/orto.md:5 · form',
      'content/resources/quaderno.md:4 · kind',
    ],
  );
  assert.deepEqual(
    [...items, ...pages].map(({ id }) => id),
    ['chiusura', 'vicini', 'chi-siamo'],
  );
});

test('a problem knows its column: of the value, or of the name of what is empty', async (t) => {
  const odd = orto.replace('informal-group', 'gruppo').replace("name: Gruppo dell'orto", 'name:');
  const { problems } = await readContent(await temporaryContent(t, { 'initiatives/orto.md': odd }), { site });
  assert.deepEqual(
    problems.map(({ path, column }) => [path.at(-1), column]),
    [
      ['name', 3],
      ['kind', 9],
    ],
  );
});

test('contents come in the order of folders and names', async (t) => {
  const page = goodContent['pages/chi-siamo.md'];
  const names = ['pages/a.md', 'pages/b.md', 'pages/c.md', 'pages/z/c.md', 'pages/z/b.md', 'pages/z/a.md'];
  const root = await temporaryContent(t, Object.fromEntries(names.map((name) => [name, page])));
  const { pages } = await readContent(root, { site });
  assert.deepEqual(
    pages.map(({ id }) => id),
    ['a', 'b', 'c', 'z/a', 'z/b', 'z/c'],
  );
});

test('pages of an example site are not marked as examples: they say so themselves', async (t) => {
  const { pages, problems } = await readContent(await temporaryContent(t, goodContent), { site, example: true });
  assert.deepEqual(problems, []);
  assert.ok(pages[0] && !('example' in pages[0]));
});

test('lines are counted alike in files from Windows', async (t) => {
  const odd = orto.replace('mutual-aid', 'xyz').replaceAll('\n', '\r\n');
  const { problems } = await readContent(await temporaryContent(t, { 'initiatives/orto.md': odd }), { site });
  assert.equal(problems[0]?.line, 5);
});

test('a file may refer to one that has mistakes', async (t) => {
  const root = await temporaryContent(t, {
    'initiatives/orto.md': orto.replace('active', 'xyz'),
    'resources/quaderno.md': quaderno.replace('kind', 'related: [orto]\nkind'),
  });
  const { items } = await readContent(root, { site });
  assert.deepEqual(
    items.map(({ id }) => id),
    ['quaderno'],
  );
});

test('two files of one name are told apart', async (t) => {
  const root = await temporaryContent(t, { 'initiatives/orto.md': orto, 'resources/orto.md': quaderno });
  const { items, problems } = await readContent(root, { site });
  assert.deepEqual(lines(problems), [
    'content/resources/orto.md · id: Il nome «orto» è già di content/initiatives/orto.md: dai a questo file un nome diverso.',
  ]);
  assert.deepEqual(
    items.map(({ type }) => type),
    ['initiative'],
  );
});

for (const [name, mended] of [
  ['Orto di Città.md', 'orto-di-citta.md'],
  ['orto_nuovo.md', 'orto-nuovo.md'],
  ['orto.markdown', 'orto.md'],
  ['orto.md.txt', 'orto.md'],
  ['vecchi/orto.md', 'orto.md'],
  ['orto-.md', 'orto.md'],
] as const) {
  test(`a file called ${name} is to be renamed`, async (t) => {
    const root = await temporaryContent(t, { [`initiatives/${name}`]: orto, 'resources/quaderno.md': quaderno });
    const { items, problems } = await readContent(root, { site });
    assert.deepEqual(lines(problems), [
      `content/initiatives/${name} · id: Il nome del file «${name}» non va bene: ci vogliono lettere minuscole senza accenti, cifre e trattini, e alla fine «.md». Rinominalo «${mended}».`,
    ]);
    assert.equal(items.length, 1);
  });
}

test('pictures and hidden files between the contents do no harm', async (t) => {
  const root = await temporaryContent(t, {
    ...goodContent,
    'initiatives/orto.jpg': '',
    'initiatives/.orto.md': '',
  });
  assert.deepEqual((await readContent(root, { site })).problems, []);
});

test('a folder with a slip in its name is named', async (t) => {
  const root = await temporaryContent(t, { ...goodContent, 'iniziative/orto-nuovo.md': orto });
  const { items, problems } = await readContent(root, { site });
  assert.deepEqual(lines(problems), [
    'content/iniziative: Il nome «iniziative» non è tra i valori ammessi. Forse intendevi «initiatives». Valori ammessi: pages, initiatives, training, notices, resources.',
  ]);
  assert.equal(items.length, 4);
});

test('a folder that holds no content is no content folder', async (t) => {
  const { problems } = await readContent(await temporaryContent(t, { 'README.md': '' }), { site });
  assert.deepEqual(lines(problems), [
    'content: In «content» non c’è nessuna delle cartelle dei contenuti: pages, initiatives, training, notices, resources.',
  ]);
});

test('a folder that is not there cannot be read', async (t) => {
  const root = join(await temporaryContent(t, {}), 'altrove');
  assert.deepEqual(lines((await readContent(root, { site })).problems), [
    'altrove: Non si riesce a leggere: controlla che esista e che tu abbia il permesso di aprirlo.',
  ]);
});

test('a file that is not UTF-8 says so, and the others stay', async (t) => {
  const latin1 = Buffer.from(orto.replace('Poggi', 'Città'), 'latin1');
  const root = await temporaryContent(t, { 'initiatives/orto.md': latin1, 'resources/quaderno.md': quaderno });
  const { items, problems } = await readContent(root, { site });
  assert.deepEqual(lines(problems), [
    'content/initiatives/orto.md: Il file non è testo in UTF-8: aprilo con un editor di testi e salvalo con la codifica UTF-8.',
  ]);
  assert.equal(items.length, 1);
});

test('aliases cannot blow a file up', async (t) => {
  const bomb = orto.replace('status:', 'topics: &a [x, x]\nlanguages: [*a, *a]\nstatus:');
  const { items, problems } = await readContent(await temporaryContent(t, { 'initiatives/orto.md': bomb }), { site });
  assert.deepEqual(items, []);
  assert.equal(problems[0]?.code, 'not-yaml');
});

test('fields named like the inside of JavaScript are unknown fields', async (t) => {
  const odd = orto.replace('status:', '__proto__: { title: x }\nconstructor: y\nstatus:');
  const { problems } = await readContent(await temporaryContent(t, { 'initiatives/orto.md': odd }), { site });
  assert.deepEqual(
    problems.map(({ code, line }) => [code, line]),
    [
      ['unknown', 4],
      ['unknown', 5],
    ],
  );
});

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readContent } from '../content/read-content.ts';
import { runVicinia } from '../testing/run-vicinia.ts';
import { temporaryContent } from '../testing/temporary-content.ts';
import { importTable } from './import-table.ts';

const table = `Titolo;Descrizione breve;Testo;Stato;Forma;Promotore;Tipo promotore;Comune;CAP;Data inizio;Telefono;Argomenti;Codice progetto
Orto di via Gulli;Un orto aperto a tutti.;"Ci si trova il sabato.
Si porta una zappa.";attiva;mutuo aiuto;Gruppo orto;gruppo informale;Ravenna;48122;5 marzo 2026 ore 9;0544 123456;verde, cibo;P-17
Banca del tempo;;Scambiamo ore. Senza denaro.;quasi attiva;;Associazione Ore;associazione;Cervia;;12/04/2026;chiedere;;P-18
Orto di via Gulli;Un altro.;;attiva;collaborazione attiva;Scuola;ente pubblico;Russi;;;;;
`;

async function imported(t: TestContext, text: string | Uint8Array = table, files: Record<string, string> = {}) {
  const root = await temporaryContent(t, { 'pages/index.md': '---\ntitle: Casa\nsummary: Casa\n---\n', ...files });
  const from = join(dirname(root), 'dati.csv');
  await writeFile(from, text);
  const outcome = await importTable(from, { root, today: '2026-11-23' });
  return { root, from, ...outcome };
}

test('each row becomes a content that passes the check', async (t) => {
  const { root, contents } = await imported(t);
  assert.deepEqual(
    contents.map(({ file, outcome }) => [file, outcome]),
    [
      ['content/initiatives/orto-di-via-gulli.md', 'created'],
      ['content/initiatives/banca-del-tempo.md', 'created'],
      ['content/initiatives/orto-di-via-gulli-2.md', 'created'],
    ],
  );
  const { items, problems } = await readContent(root, { site: 'https://vicinia.example' });
  assert.deepEqual(problems, []);
  const { id, url, language, type, ...orto } = items.find((item) => item.id === 'orto-di-via-gulli')!;
  assert.deepEqual(
    [id, url, language, type],
    ['orto-di-via-gulli', 'https://vicinia.example/iniziative/orto-di-via-gulli/', 'it', 'initiative'],
  );
  assert.deepEqual(orto, {
    title: 'Orto di via Gulli',
    summary: 'Un orto aperto a tutti.',
    description: 'Ci si trova il sabato.\nSi porta una zappa.',
    descriptionFormat: 'markdown',
    status: 'active',
    form: 'mutual-aid',
    promoter: { name: 'Gruppo orto', kind: 'informal-group' },
    places: [{ postalCode: '48122', municipality: 'Ravenna' }],
    schedule: { occurrences: [{ start: '2026-03-05T09:00' }] },
    contacts: [{ phone: '0544 123456' }],
    topics: ['verde', 'cibo'],
  });
});

test('a row without what is required becomes a draft that says what is missing', async (t) => {
  const { root, contents } = await imported(t);
  assert.deepEqual(
    contents.map(({ missing }) => missing),
    [[], ['form'], []],
  );
  const { items, hidden } = await readContent(root, { site: 'https://vicinia.example', withHidden: true });
  assert.deepEqual([...hidden], [['banca-del-tempo', 'draft']]);
  assert.equal(items.find(({ id }) => id === 'banca-del-tempo')?.summary, 'Scambiamo ore.');
});

test('what has no place stays in the file as a remark, and is told', async (t) => {
  const { root, unplaced } = await imported(t);
  assert.deepEqual(
    [...unplaced],
    [
      ['Codice progetto', 2],
      ['Stato', 1],
      ['Telefono', 1],
    ],
  );
  const text = await readFile(join(root, 'initiatives/banca-del-tempo.md'), 'utf8');
  for (const remark of ['Stato: quasi attiva', 'Telefono: chiedere', 'Codice progetto: P-18'])
    assert.match(text, new RegExp(`^## ${remark}$`, 'm'));
});

test('no word of any cell is lost', async (t) => {
  const hostile = `Titolo;Testo;Note;Altro\n"Titolo: ""strano"" #1";"---\nfinto: sì\n---";"riga uno\n\nriga tre";@x: [y\n;Solo testo;;\n`;
  const { root, contents } = await imported(t, hostile);
  const texts = await Promise.all(contents.map(({ file }) => readFile(join(dirname(root), file), 'utf8')));
  for (const word of ['strano', 'finto: sì', 'riga uno', 'riga tre', '@x: [y', 'Solo testo'])
    assert.ok(texts.join().includes(word), word);
  assert.deepEqual((await readContent(root, { site: 'https://vicinia.example' })).problems, []);
});

test('a file that is there already is never touched, and a second time nothing happens', async (t) => {
  const mine = '---\ntitle: Mio\n---\n';
  const { root, from, contents } = await imported(t, table, { 'initiatives/banca-del-tempo.md': mine });
  assert.deepEqual(
    contents.map(({ outcome }) => outcome),
    ['created', 'exists', 'created'],
  );
  assert.equal(await readFile(join(root, 'initiatives/banca-del-tempo.md'), 'utf8'), mine);
  const again = await importTable(from, { root, today: '2026-11-23' });
  assert.ok(again.contents.every(({ outcome }) => outcome === 'exists'));
});

test('a table from an old spreadsheet, in Windows-1252 and with commas, is read as well', async (t) => {
  const { root } = await imported(t, Buffer.from('Titolo,Comune\nCaffè di comunità,Forlì\n', 'latin1'));
  assert.match(await readFile(join(root, 'initiatives/caffe-di-comunita.md'), 'utf8'), /municipality: Forlì/);
});

test('the command asks nothing and says what it has made', async (t) => {
  const root = await temporaryContent(t, {});
  const cwd = dirname(root);
  await writeFile(join(cwd, 'dati.csv'), table);
  const { code, out, err } = await runVicinia(['new', '--from', 'dati.csv'], { cwd });
  assert.equal(code, 0);
  assert.equal(
    out,
    'Creato content/initiatives/orto-di-via-gulli.md.\n' +
      'Creato content/initiatives/banca-del-tempo.md, come bozza: manca form.\n' +
      'Creato content/initiatives/orto-di-via-gulli-2.md.\n',
  );
  assert.match(err, /La colonna «Codice progetto» non ha del tutto un posto in 2 righe/);
  assert.match(err, /Creati 3 file da 3 righe\.\n$/);
});

for (const [args, code, says] of [
  [['new', '--from', 'manca.csv'], 1, /Non si riesce a leggere/],
  [['new', 'page', '--from', 'dati.csv'], 2, /non si fanno pagine/],
  [['new', 'iniziativa', '--from', 'dati.csv'], 2, /Forse intendevi «initiative»/],
] as const)
  test(`«vicinia ${args.join(' ')}» ends with ${code}`, async (t) => {
    const outcome = await runVicinia(args, { cwd: dirname(await temporaryContent(t, {})) });
    assert.equal(outcome.code, code);
    assert.match(outcome.err, says);
  });

import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { runVicinia as vicinia } from '../testing/run-vicinia.ts';
import { closedAddress, serveAnswers } from '../testing/serve-answers.ts';
import { verifiedContent } from '../testing/spoilt-content.data.ts';
import { temporaryContent } from '../testing/temporary-content.ts';

const orto = verifiedContent['initiatives/orto.md'];
const feed = (items: object[], more: object = {}) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items, ...more });

test('check says that a folder is in order', async (t) => {
  const root = await temporaryContent(t, verifiedContent);
  assert.deepEqual(await vicinia(['check', root]), {
    code: 0,
    out: '5 contenuti in ordine, nessun problema.\n',
    err: '',
  });
});

test('check reads several things, and counts them together', async (t) => {
  const root = await temporaryContent(t, { ...verifiedContent, 'feed.json': feed([{ id: 'a', title: 'A' }]) });
  const { code, out } = await vicinia(['check', root, join(root, 'feed.json')]);
  assert.equal(code, 0);
  assert.equal(out, `${join(root, 'feed.json')}: JSON Feed, 1 iniziativa\n\n6 contenuti in ordine, nessun problema.\n`);
});

test('check prints problems by file, and fails', async (t) => {
  const root = await temporaryContent(t, {
    ...verifiedContent,
    'initiatives/orto.md': orto.replace('active', 'attivo').replace('Poggi', 'Poggi: sì'),
    'pages/chi-siamo.md': 'Chi siamo',
  });
  const { code, out } = await vicinia(['check', root]);
  assert.equal(code, 1);
  assert.equal(
    out,
    `content/initiatives/orto.md:2: errore: La riga «title: Orto di via dei Poggi: sì» non è scritta bene. Prova così: title: "Orto di via dei Poggi: sì"
content/initiatives/orto.md:4 · status: errore: Il campo «status» vale «attivo», che non è tra i valori ammessi. Forse intendevi «active». Valori ammessi: proposed, active, resting, concluded.

content/pages/chi-siamo.md:1: errore: Il file non comincia con i campi: la prima riga è «---», poi vengono i campi (title: …), poi un’altra riga «---» e il testo.

3 contenuti letti, 3 errori in 2 documenti.
`,
  );
});

test('check speaks the language of the terminal, or the one asked for', async (t) => {
  const root = await temporaryContent(t, verifiedContent);
  const inEnglish = '5 contents in order, no problem.\n';
  assert.equal((await vicinia(['check', root], { env: { LANG: 'en_GB.UTF-8' } })).out, inEnglish);
  assert.equal((await vicinia(['check', '--lang=en', root])).out, inEnglish);
  assert.equal(
    (await vicinia(['check', root], { env: { LC_ALL: 'it_IT', LANG: 'en_GB' } })).out.slice(0, 11),
    '5 contenuti',
  );
  assert.equal((await vicinia(['check', root], { env: { LANG: 'C.UTF-8' } })).out.slice(0, 11), '5 contenuti');
});

test('check --format json gives problems with their sentences', async (t) => {
  const root = await temporaryContent(t, { 'initiatives/orto.md': orto.replace('active', 'attivo') });
  const { code, out } = await vicinia(['check', '--format', 'json', '--lang', 'en', root]);
  assert.equal(code, 1);
  assert.deepEqual(JSON.parse(out), {
    targets: [
      {
        target: root,
        format: 'content',
        pages: 0,
        items: {},
        problems: [
          {
            code: 'choice',
            severity: 'error',
            path: ['status'],
            found: 'attivo',
            expected: 'choice',
            allowed: ['proposed', 'active', 'resting', 'concluded'],
            nearest: 'active',
            file: 'content/initiatives/orto.md',
            line: 4,
            column: 9,
            place: 'content/initiatives/orto.md:4 · status',
            sentence:
              'The field “status” is “attivo”, which is not one of the allowed values. Did you mean “active”? Allowed values: proposed, active, resting, concluded.',
          },
        ],
      },
    ],
    summary: { items: 0, errors: 1, warnings: 0, notes: 0, documents: 1 },
  });
});

test('colours come only where they are wanted', async (t) => {
  const root = await temporaryContent(t, verifiedContent);
  assert.ok(!(await vicinia(['check', root])).out.includes('\u001b'));
  assert.ok((await vicinia(['check', root], { env: { FORCE_COLOR: '1' } })).out.includes('\u001b[32m'));
});

test('check reads one Markdown file, knowing its neighbours', async (t) => {
  const root = await temporaryContent(t, {
    ...verifiedContent,
    'initiatives/orto.md': orto.replace('status:', 'related: [quaderno, nessuno]\nstatus:'),
    'pages/chi-siamo.md': 'Chi siamo',
  });
  const { code, out } = await vicinia(['check', 'content/initiatives/orto.md'], { cwd: dirname(root) });
  assert.equal(code, 1);
  assert.match(
    out,
    /^content\/initiatives\/orto\.md:4 · related › 2: [^\n]*«nessuno»[^\n]*\n\n0 contenuti letti, 1 errore/,
  );
});

test('check reads a feed in a file, tolerantly', async (t) => {
  const root = await temporaryContent(t, {
    'feed.json': feed([
      { id: 'a', title: 'A', _vicinia: { form: 'mutuo-aid' } },
      { id: 'b', title: 'B' },
    ]),
  });
  const { code, out } = await vicinia(['check', 'feed.json'], { cwd: root });
  assert.equal(code, 1);
  assert.equal(
    out,
    `feed.json: JSON Feed, 2 iniziative
feed.json:1:112 · a · _vicinia › form: avviso: Il campo «form» vale «mutuo-aid», che non è tra i valori ammessi. Forse intendevi «mutual-aid». Valori ammessi: pooled-demand, mutual-aid, active-collaboration.

2 contenuti letti, 1 avviso.
`,
  );
});

test('check says where a file stops being JSON', async (t) => {
  const root = await temporaryContent(t, { 'feed.json': '{\n  "items": [\n    {,\n  ]\n}\n' });
  const { out } = await vicinia(['check', 'feed.json'], { cwd: root });
  assert.match(out, /^feed\.json:3:6: errore: Il documento non è JSON valido: qui c’è una virgola di troppo\./);
});

test('check reads a feed at an address, page by page', async (t) => {
  const address = await serveAnswers(t, {
    '/1.json': { body: feed([{ id: 'a', title: 'A' }], { next_url: '/2.json' }) },
    '/2.json': { body: feed([{ id: 'b', title: 'B', date_published: 'ieri' }]) },
  });
  const { code, out } = await vicinia(['check', `${address}/1.json`]);
  assert.equal(code, 1);
  assert.match(out, new RegExp(`^${address}/1\\.json: JSON Feed, 2 iniziative, in 2 documenti\\n`));
  assert.match(out, new RegExp(`\\n${address}/2\\.json · riga 1:110 · b · date_published: avviso: [^\\n]*«ieri»`));
  assert.match(out, /\n2 contenuti letti, 1 avviso\.\n$/);
});

test('check explains addresses that give no feed, and goes on', async (t) => {
  const address = await serveAnswers(t, {
    '/denied': { status: 403, body: '' },
    '/html': { body: '<!doctype html>' },
    '/empty': { body: '[]' },
  });
  const { code, out } = await vicinia([
    'check',
    ...['/gone', '/denied', '/html', '/empty'].map((path) => address + path),
    `${await closedAddress()}/`,
  ]);
  assert.equal(code, 1);
  assert.match(out, /\/gone: errore: A questo indirizzo non c’è nulla \(404\)/);
  assert.match(out, /\/denied: errore: L’indirizzo non si apre senza permesso \(403\)/);
  assert.match(out, /\/html: errore: Il documento comincia con «<!doctype html>», cioè è una pagina web/);
  assert.match(out, /\n {2}non è iCalendar: manca BEGIN:VCALENDAR\n/);
  assert.match(out, /\/empty: elenco vuoto, nessun contenuto\n/);
  assert.match(out, /:\d+\/: errore: A questo indirizzo nessun server risponde/);
  assert.match(out, /0 contenuti letti, 4 errori in 4 documenti\.\n$/);
});

test('check names what is not there', async () => {
  const { code, out } = await vicinia(['check', 'nessuno.json']);
  assert.equal(code, 1);
  assert.match(out, /^nessuno\.json: errore: Non si riesce a leggere/);
});

test('a feed cannot steer the terminal', async (t) => {
  const root = await temporaryContent(t, {
    'feed.json': feed([{ id: 'a', title: 'A', _vicinia: { form: '\u001b[2J\u202eevil\nfake: line' } }]),
  });
  const { out } = await vicinia(['check', 'feed.json'], { cwd: root });
  assert.match(out, /evil/);
  for (const dangerous of ['\u001b', '\u202e', '\nfake']) assert.ok(!out.includes(dangerous));
});

test('check notes that a server keeps other sites out', async (t) => {
  const body = feed([{ id: 'a', title: 'A' }]);
  const address = await serveAnswers(t, { '/a': { body, headers: {} }, '/b': { body, headers: { vary: 'Origin' } } });
  const { code, out } = await vicinia(['check', `${address}/a`, `${address}/b`]);
  assert.equal(code, 0);
  assert.equal(out.match(/Access-Control-Allow-Origin/g)?.length, 1);
});

test('check reads no more pages than it is told to', async (t) => {
  const address = await serveAnswers(t, {
    '/1': { body: feed([{ id: 'a', title: 'A' }], { next_url: '/2' }) },
    '/2': { body: feed([{ id: 'b', title: 'B' }], { next_url: '/3' }) },
  });
  const { code, out } = await vicinia(['check', '--pages', '2', `${address}/1`]);
  assert.equal(code, 1);
  assert.match(out, /\/3: errore: Il feed ha altre pagine, oltre le 2 che si leggono/);
});

test('check says where an item has the id of one on an earlier page', async (t) => {
  const items = [
    { id: 'b', title: 'B' },
    { id: 'a', title: 'A' },
  ];
  const event = (uid: string) => ({ uid, title: { it: `Festa ${uid}` }, timings: [] });
  const address = await serveAnswers(t, {
    '/1': { body: feed([{ id: 'a', title: 'A' }], { next_url: '/2' }) },
    '/2': { body: feed(items) },
    '/agenda': { body: JSON.stringify({ total: 2, events: [event('7')], after: ['7'] }) },
    '/agenda?after%5B%5D=7': { body: JSON.stringify({ total: 2, events: [event('7')], after: null }) },
  });
  const { code, out } = await vicinia(['check', `${address}/1`, `${address}/agenda`]);
  assert.equal(code, 1);
  assert.match(out, /\/1: JSON Feed, 2 iniziative, in 2 documenti\n/);
  assert.match(out, /\/2 · riga 1:\d+ · a · id: avviso: L’id «a» è già di una voce in http:\S+\/1: resta quella\./);
  assert.match(out, /agenda\?after%5B%5D=7 · riga .*L’id «.*7» è già di una voce in http:\S+\/agenda:/);
});

test('check takes a folder of feeds for the feeds in it', async (t) => {
  const root = await temporaryContent(t, {
    'b.json': feed([{ id: 'b', title: 'B' }]),
    'a.csv': 'Titolo;Data\nOrto;5/3/2026\n',
    'logo.png': 'PNG',
  });
  const { code, out } = await vicinia(['check', root]);
  assert.equal(code, 0);
  assert.match(out, /a\.csv: CSV, 1 iniziativa\n(.*\n)*.*b\.json: JSON Feed, 1 iniziativa\n/);
  assert.match(out, /2 contenuti in ordine/);
});

test('check keeps what came before a page that is not there', async (t) => {
  const address = await serveAnswers(t, { '/1': { body: feed([{ id: 'a', title: 'A' }], { next_url: '/2' }) } });
  const { out } = await vicinia(['check', `${address}/1`]);
  assert.match(out, /\/1: JSON Feed, 1 iniziativa\n/);
  assert.match(out, /\/2: errore: A questo indirizzo non c’è nulla \(404\)/);
});

test('check reads standard input', async () => {
  const { code, out } = await vicinia(['check', '-'], { input: feed([{ id: 'a', title: 'A', url: 'http:' }]) });
  assert.equal(code, 1);
  assert.match(out, /^-: JSON Feed, 1 iniziativa\n<stdin>:1:\d+ · a · url: avviso: /);
});

const table = 'Che si fa;Dove si va\nOrto;Casa\nFesta;Piazza\n';

test('check takes notes for no problem, unless it is strict', async () => {
  const { code, out } = await vicinia(['check', '-'], { input: table });
  assert.equal(code, 0);
  assert.match(
    out,
    /^ {2}colonne \(indovinate\): .*\n(.*\n)*\n2 contenuti in ordine, nessun problema \(\d note?\)\.\n$/m,
  );
  assert.equal((await vicinia(['check', '--strict', '-'], { input: table })).code, 1);
});

test('check is told what is in the columns, and which format it is', async () => {
  const columns = 'Che si fa: title; Dove si va: places.name';
  const args = ['check', '--strict', '--as', 'csv', '--columns', columns, '-'];
  assert.deepEqual(await vicinia(args, { input: table }), {
    code: 0,
    out: '-: CSV, 2 iniziative\n\n2 contenuti in ordine, nessun problema.\n',
    err: '',
  });
});

test('check says once what is wrong in many places', async () => {
  const items = Array.from({ length: 40 }, (_, i) => ({ id: String(i), title: 'A', date_published: `il ${i} marzo` }));
  const { out } = await vicinia(['check', '--lang', 'en', '-'], { input: JSON.stringify({ items }, null, 1) });
  assert.equal(out.split('\n').length, 6);
  assert.match(out, /\n {2}the same 39 times more: 11:22 “il 1 marzo”, 16:22 “il 2 marzo” and 37 more\n/);
  assert.match(out, /\n40 contents read, 40 warnings\.\n$/);
});

test('check shows the line that is no JSON, and where', async () => {
  const { out } = await vicinia(['check', '-'], { input: '{\n\t"items": [,]\n}' });
  assert.ok(!out.includes('^'), 'only on a terminal');
});

test(
  'check stops quietly when nobody reads on',
  { skip: process.platform === 'win32' && 'there is no shell' },
  async (t) => {
    const items = Array.from({ length: 20_000 }, (_, i) => ({
      id: String(i),
      title: 'A',
      [`field${i}`]: 1,
      url: 'http:',
    }));
    const root = await temporaryContent(t, { 'feed.json': JSON.stringify({ items }) });
    const { err } = await vicinia(['check', '--format', 'json', join(root, 'feed.json')], { head: true });
    assert.equal(err, '');
  },
);

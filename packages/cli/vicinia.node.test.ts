import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { goodContent } from './testing/spoilt-content.data.ts';
import { temporaryContent } from './testing/temporary-content.ts';

// Reading the sources anew each time would take most of the time.
const cache = await mkdtemp(join(tmpdir(), 'vicinia-cache-'));
after(() => rm(cache, { recursive: true, force: true }));

const program = fileURLToPath(new URL('vicinia.ts', import.meta.url));

interface Outcome {
  code: number;
  out: string;
  err: string;
}

function vicinia(args: string[], options: { cwd?: string; env?: Record<string, string> } = {}): Promise<Outcome> {
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: cache, ...options.env };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=source', program, ...args], { ...options, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

async function serve(t: TestContext, answers: Record<string, { status?: number; body: string }>): Promise<string> {
  const server: Server = createServer((request, response) => {
    const { status = 200, body } = answers[request.url ?? ''] ?? { status: 404, body: '' };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const orto = goodContent['initiatives/orto.md'];
const feed = (items: object[], more: object = {}) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items, ...more });

test('check says that a folder is in order', async (t) => {
  const root = await temporaryContent(t, goodContent);
  assert.deepEqual(await vicinia(['check', root]), {
    code: 0,
    out: '5 contenuti in ordine, nessun problema.\n',
    err: '',
  });
});

test('check reads several things, and counts them together', async (t) => {
  const root = await temporaryContent(t, { ...goodContent, 'feed.json': feed([{ id: 'a', title: 'A' }]) });
  const { code, out } = await vicinia(['check', root, join(root, 'feed.json')]);
  assert.equal(code, 0);
  assert.equal(out, '6 contenuti in ordine, nessun problema.\n');
});

test('check prints problems by file, and fails', async (t) => {
  const root = await temporaryContent(t, {
    ...goodContent,
    'initiatives/orto.md': orto.replace('active', 'attivo').replace('Poggi', 'Poggi: sì'),
    'pages/chi-siamo.md': 'Chi siamo',
  });
  const { code, out } = await vicinia(['check', root]);
  assert.equal(code, 1);
  assert.equal(
    out,
    `content/initiatives/orto.md:2: La riga «title: Orto di via dei Poggi: sì» non è scritta bene. Prova così: title: "Orto di via dei Poggi: sì"
content/initiatives/orto.md:4 · status: Il campo «status» vale «attivo», che non è tra i valori ammessi. Forse intendevi «active». Valori ammessi: proposed, active, resting, concluded.

content/pages/chi-siamo.md:1: Il file non comincia con i campi: la prima riga è «---», poi vengono i campi (title: …), poi un’altra riga «---» e il testo.

3 contenuti in ordine, 3 problemi in 2 documenti.
`,
  );
});

test('check speaks the language of the terminal, or the one asked for', async (t) => {
  const root = await temporaryContent(t, goodContent);
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
    good: 0,
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
        sentence:
          'The field “status” is “attivo”, which is not one of the allowed values. Did you mean “active”? Allowed values: proposed, active, resting, concluded.',
      },
    ],
  });
});

test('colours come only where they are wanted', async (t) => {
  const root = await temporaryContent(t, goodContent);
  assert.ok(!(await vicinia(['check', root])).out.includes('\u001b'));
  assert.ok((await vicinia(['check', root], { env: { FORCE_COLOR: '1' } })).out.includes('\u001b[32m'));
});

test('check reads one Markdown file, knowing its neighbours', async (t) => {
  const root = await temporaryContent(t, {
    ...goodContent,
    'initiatives/orto.md': orto.replace('status:', 'related: [quaderno, nessuno]\nstatus:'),
    'pages/chi-siamo.md': 'Chi siamo',
  });
  const { code, out } = await vicinia(['check', 'content/initiatives/orto.md'], { cwd: dirname(root) });
  assert.equal(code, 1);
  assert.match(
    out,
    /^content\/initiatives\/orto\.md:4 · related › 2: [^\n]*«nessuno»[^\n]*\n\n0 contenuti in ordine, 1 problema/,
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
    `feed.json · a · _vicinia › form: Il campo «form» vale «mutuo-aid», che non è tra i valori ammessi. Forse intendevi «mutual-aid». Valori ammessi: pooled-demand, mutual-aid, active-collaboration.

2 contenuti in ordine, 1 problema in 1 documento.
`,
  );
});

test('check says where a file stops being JSON', async (t) => {
  const root = await temporaryContent(t, { 'feed.json': '{\n  "items": [\n    {,\n  ]\n}\n' });
  const { out } = await vicinia(['check', 'feed.json'], { cwd: root });
  assert.match(out, /^feed\.json:3: Il documento non è JSON valido/);
});

test('check reads a feed at an address, page by page', async (t) => {
  const address = await serve(t, {
    '/1.json': { body: feed([{ id: 'a', title: 'A' }], { next_url: '/2.json' }) },
    '/2.json': { body: feed([{ id: 'b', title: 'B', date_published: 'ieri' }]) },
  });
  const { code, out } = await vicinia(['check', `${address}/1.json`]);
  assert.equal(code, 1);
  assert.match(out, new RegExp(`^${address}/2\\.json · b · date_published: [^\\n]*«ieri»`));
  assert.match(out, /2 contenuti in ordine, 1 problema in 1 documento\.\n$/);
});

test('check explains addresses that give no feed, and goes on', async (t) => {
  const address = await serve(t, {
    '/broken': { status: 503, body: '' },
    '/html': { body: '<!doctype html>' },
    '/list': { body: '[]' },
  });
  const { code, out } = await vicinia([
    'check',
    ...['/gone', '/broken', '/html', '/list'].map((path) => address + path),
  ]);
  assert.equal(code, 1);
  assert.match(out, /\/gone: A questo indirizzo non c’è nulla \(404\)/);
  assert.match(out, /\/broken: Il server ha un guasto \(503\)/);
  assert.match(out, /\/html: Il documento comincia con «<!doctype html>» e non è in nessuno dei formati/);
  assert.match(out, /\/list: Il documento comincia con «\[\]» e non è in nessuno dei formati/);
  assert.match(out, /0 contenuti in ordine, 4 problemi in 4 documenti\.\n$/);
});

test('check names what is not there', async () => {
  const { code, out } = await vicinia(['check', 'nessuno.json']);
  assert.equal(code, 1);
  assert.match(out, /^nessuno\.json: Non si riesce a leggere/);
});

test('a feed cannot steer the terminal', async (t) => {
  const root = await temporaryContent(t, {
    'feed.json': feed([{ id: 'a', title: 'A', _vicinia: { form: '\u001b[2J\u202eevil\nfake: line' } }]),
  });
  const { out } = await vicinia(['check', 'feed.json'], { cwd: root });
  assert.match(out, /evil/);
  for (const dangerous of ['\u001b', '\u202e', '\nfake']) assert.ok(!out.includes(dangerous));
});

for (const [type, folder] of Object.entries({
  initiative: 'initiatives',
  training: 'training',
  notice: 'notices',
  resource: 'resources',
  page: 'pages',
})) {
  test(`new ${type} makes a file that passes the check`, async (t) => {
    const root = await temporaryContent(t, {});
    const { code, out } = await vicinia(['new', type, "Caffè d'angolo: sì"], { cwd: dirname(root) });
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^Creato content/${folder}/caffe-d-angolo-si\\.md: `));
    assert.deepEqual(await vicinia(['check', root]), {
      code: 0,
      out: '1 contenuto in ordine, nessun problema.\n',
      err: '',
    });
  });
}

test('new never touches what is there, in whichever folder', async (t) => {
  const root = await temporaryContent(t, { 'initiatives/orto.md': orto });
  const same = await vicinia(['new', 'initiative', 'Orto'], { cwd: dirname(root) });
  assert.equal(same.code, 1);
  assert.match(same.err, /^content\/initiatives\/orto\.md esiste già/);
  const other = await vicinia(['new', 'page', 'ORTO!'], { cwd: dirname(root) });
  assert.equal(other.code, 1);
  assert.match(other.err, /^content\/initiatives\/orto\.md esiste già/);
  assert.equal(await readFile(join(root, 'initiatives/orto.md'), 'utf8'), orto);
});

test('new takes a title without quotation marks, and another folder', async (t) => {
  const root = await temporaryContent(t, {});
  await vicinia(['new', 'page', 'Chi', 'siamo', '--folder', root]);
  assert.match(await readFile(join(root, 'pages/chi-siamo.md'), 'utf8'), /^title: "Chi siamo"$/m);
});

test('new says when it cannot write', async (t) => {
  const root = await temporaryContent(t, {});
  await writeFile(join(root, 'pages'), '');
  const { code, err } = await vicinia(['new', 'page', 'Chi siamo', '--folder', root]);
  assert.equal(code, 1);
  assert.match(err, /^Non si riesce a scrivere content\/pages\/chi-siamo\.md/);
});

const wrong: [string[], RegExp][] = [
  [['chek'], /^Il comando «chek» non esiste\. Forse intendevi «check»\./],
  [['check'], /^Che cosa devo controllare\?/],
  [['check', 'x', '--nope'], /^L'opzione --nope non esiste\./],
  [['check', 'x', '--format', 'xml'], /^--format non può essere «xml»: valori ammessi text, json\./],
  [['check', 'x', '--format'], /^Dopo --format ci vuole un valore\./],
  [['check', 'x', '--folder', 'y'], /^L'opzione --folder non serve a «check»\./],
  [['check', 'x', '--help=1'], /^--help non vuole un valore\./],
  [['new'], /^Che tipo di contenuto\? Tipi: page, initiative/],
  [['new', 'iniziativa', 'X'], /^Il tipo «iniziativa» non esiste\. Forse intendevi «initiative»\./],
  [['new', 'page'], /^Manca il titolo/],
  [['new', 'page', '!!!'], /^Da «!!!» non si ricava un nome/],
  [['--lang', 'en', 'chek'], /^There is no command “chek”\. Did you mean “check”\?/],
];
for (const [args, sentence] of wrong) {
  test(`«vicinia ${args.join(' ')}» is wrong usage`, async () => {
    const { code, out, err } = await vicinia(args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, sentence);
  });
}

test('--help and --version', async () => {
  assert.match((await vicinia(['--help'])).out, /vicinia check .*vicinia new /s);
  assert.match((await vicinia(['check', '-h', '--lang', 'en'])).out, /^vicinia: checks content/);
  const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  assert.equal((await vicinia(['--version'])).out, `${version}\n`);
});

test('without a command the help is shown, and the exit code tells that nothing was done', async () => {
  const { code, out } = await vicinia([]);
  assert.equal(code, 2);
  assert.match(out, /vicinia check/);
});

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { runVicinia as vicinia } from './testing/run-vicinia.ts';
import { goodContent } from './testing/spoilt-content.data.ts';
import { temporaryContent } from './testing/temporary-content.ts';

const orto = goodContent['initiatives/orto.md'];

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

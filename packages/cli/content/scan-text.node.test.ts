import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanText } from './scan-text.ts';

const targets = (text: string) => scanText(text).links.map(({ target }) => target);

for (const [what, text, found] of [
  ['a link', 'Vedi [qui](/a/).', ['/a/']],
  ['two links in a row', '[a](/a/) e [b](/b/)', ['/a/', '/b/']],
  ['a link with a title', '[a](/a/ "Titolo")', ['/a/']],
  ['an address in angle brackets', '[a](<una pagina.html>)', ['una pagina.html']],
  [
    'an address with brackets',
    '[a](https://it.wikipedia.org/wiki/Orto_(verde))',
    ['https://it.wikipedia.org/wiki/Orto_(verde)'],
  ],
  ['words with brackets', '[a [b] c](/a/)', ['/a/']],
  ['a picture', '![Un orto](orto.jpg)', ['orto.jpg']],
  ['a picture that is a link', '[![Un orto](orto.jpg)](/a/)', ['orto.jpg', '/a/']],
  ['a definition, and no footnote', '[a]: /a/\n[^1]: Una nota.', ['/a/']],
  ['HTML', '<a class="x" href="/a/">a</a> <img alt="x" src=\'b.png\'>', ['/a/', 'b.png']],
  ['code in a line', 'Si scrive `[a](/a/)` così', []],
  ['a block of code', '```md\n[a](/a/)\n~~~\n```\n[b](/b/)', ['/b/']],
] as const)
  test(`finds ${what}`, () => assert.deepEqual(targets(text), found));

test('says on which line a link is', () => {
  assert.deepEqual(
    scanText('Uno\n\n[a](/a/)').links.map(({ line }) => line),
    [2],
  );
});

for (const [heading, id] of [
  ['Che cosa ci manca', 'che-cosa-ci-manca'],
  ['Perché è così?', 'perché-è-così'],
  ["L'orto, il *fico* e `noi`", 'lorto-il-fico-e-noi'],
  ['1. [Dove](/a/) siamo', '1-dove-siamo'],
  ['Uno - due', 'uno---due'],
] as const)
  test(`«${heading}» has the id ${id}`, () => assert.deepEqual([...scanText(`## ${heading}`).anchors], [id]));

test('the second of two headings that are the same gets a number', () => {
  assert.deepEqual([...scanText('# Uno\n\n# Uno').anchors], ['uno', 'uno-1']);
});

test('headings may be underlined, and HTML may have ids of its own', () => {
  assert.deepEqual([...scanText('Uno\n---\n\n<p id="due">').anchors], ['uno', 'due']);
});

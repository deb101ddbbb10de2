import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { mendValueLine, quote } from './mend-value-line.ts';

for (const text of ['Orto', "l'orto", '"Orto"', 'a \\ b', '\'a\' \\ "b"', 'a: b #c', ''])
  test(`${text} comes back from between its quotation marks`, () => assert.equal(parse(quote(text)), text));

for (const line of [
  'title: Orto',
  'title: "Orto: di tutti" # sì',
  "title: 'l''orto'",
  'topics: [orto, cibo]',
  'place: { name: Sala }',
  'participation: >-',
  'participation: |2 # a',
  '  - orto',
  'promoter:',
  'start: 2026-03-07T09:00',
])
  test(`«${line}» needs no quotation marks`, () => assert.equal(mendValueLine(line), undefined));

for (const [line, mended] of [
  ['title: Orto:', 'title: "Orto:"'],
  ['title: @orto', 'title: "@orto"'],
  ['title: "Orto', 'title: "Orto"'],
  ["title: 'dell'orto", `title: "dell'orto"`],
  ["title: 'Orto' di tutti", `title: "'Orto' di tutti"`],
  ['title: {Orto} di tutti', 'title: "{Orto} di tutti"'],
  ['topics: [orto, cibo', 'topics: [orto, cibo]'],
] as const)
  test(`«${line}» becomes «${mended}»`, () => assert.equal(mendValueLine(line), mended));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from './slug.ts';

for (const [title, name] of [
  ['Orto di via dei Poggi', 'orto-di-via-dei-poggi'],
  ["Caffè d'angolo: è già città!", 'caffe-d-angolo-e-gia-citta'],
  ['  2026 — l’anno  ', '2026-l-anno'],
  ['Straße', 'strasse'],
  ['!!!', ''],
] as const)
  test(`«${title}» becomes «${name}»`, () => assert.equal(slug(title), name));

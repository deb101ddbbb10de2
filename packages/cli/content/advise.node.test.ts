import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { goodContent, now } from '../testing/spoilt-content.data.ts';
import { temporaryContent } from '../testing/temporary-content.ts';
import { readContent } from './read-content.ts';

const site = 'https://vicinia.example';
const orto = goodContent['initiatives/orto.md'].replace('status', 'verified: 2026-11-01\nstatus');
const body = 'Ci si trova *ogni sabato*.';

async function adviceOn(t: TestContext, files: Record<string, string>) {
  const { items, problems } = await readContent(await temporaryContent(t, files), { site, now, withAdvice: true });
  assert.ok(problems.every(({ severity }) => severity === 'note'));
  assert.equal(items.length, Object.keys(files).length);
  return problems.map(({ code, file, line, found, nearest, allowed }) => ({
    code,
    file,
    line,
    found,
    nearest,
    allowed,
  }));
}

const file = 'content/initiatives/orto.md';
const nothing = { found: undefined, nearest: undefined, allowed: undefined };

test('a content that somebody has looked at lately wants nothing', async (t) => {
  assert.deepEqual(await adviceOn(t, { 'initiatives/orto.md': orto }), []);
});

test('a content that nobody has ever looked at is named, and one looked at long ago', async (t) => {
  const never = orto.replace('verified: 2026-11-01\n', '');
  assert.deepEqual(await adviceOn(t, { 'initiatives/orto.md': never }), [
    { ...nothing, code: 'unverified', file, line: 1 },
  ]);
  const old = orto.replace('2026-11-01', '2025-11-22');
  assert.deepEqual(await adviceOn(t, { 'initiatives/orto.md': old }), [
    { ...nothing, code: 'unverified', file, line: 4, found: '2025-11-22' },
  ]);
});

test('a content that has expired is named', async (t) => {
  const expired = orto.replace('status', 'expires: 2026-11-22\nstatus');
  assert.deepEqual(await adviceOn(t, { 'initiatives/orto.md': expired }), [
    { ...nothing, code: 'expired', file, line: 5, found: '2026-11-22' },
  ]);
});

const clause =
  'la summenzionata amministrazione comunale procederà conseguentemente alla predisposizione della documentazione ' +
  'indispensabile al perfezionamento degli adempimenti conseguenziali, ';
const hard = `Breve inizio.\n\nNondimeno ${clause.repeat(8)}come previsto.\n`;

test('a text that is hard to read is named, at its longest sentence', async (t) => {
  const [advice] = await adviceOn(t, { 'initiatives/orto.md': orto.replace(body, hard) });
  assert.deepEqual([advice?.code, advice?.line], ['hard-to-read', 18]);
  assert.ok(Number(advice?.found) < 45 && Number(advice?.allowed?.[0]) > 25);
});

test('an easy text, a short one and one in another language are left alone', async (t) => {
  const easy = 'Ci si trova il sabato. Si porta una zappa. Si beve un caffè. '.repeat(20);
  assert.deepEqual(await adviceOn(t, { 'initiatives/orto.md': orto.replace(body, easy) }), []);
  assert.deepEqual(await adviceOn(t, { 'initiatives/orto.md': orto.replace(body, hard.slice(0, 300)) }), []);
  const foreign = orto.replace(body, hard).replace('status', 'language: en\nstatus');
  assert.deepEqual(await adviceOn(t, { 'initiatives/orto.md': foreign }), []);
});

test('of two contents that say nearly the same the second is named', async (t) => {
  const long = orto.replace(
    body,
    'Ci troviamo ogni sabato mattina dietro la scuola, con zappe, guanti e un caffè per tutti.',
  );
  const again = long.replace('Orto di via dei Poggi', 'Orto dei Poggi');
  assert.deepEqual(await adviceOn(t, { 'initiatives/orto.md': long, 'initiatives/poggi.md': again }), [
    { ...nothing, code: 'alike', file: 'content/initiatives/poggi.md', line: 1, nearest: file },
  ]);
});

test('a draft is given no advice', async (t) => {
  const draft = orto.replace('verified: 2026-11-01', 'draft: true').replace(body, hard);
  const root = await temporaryContent(t, { 'initiatives/orto.md': draft });
  assert.deepEqual((await readContent(root, { site, now, withAdvice: true })).problems, []);
});

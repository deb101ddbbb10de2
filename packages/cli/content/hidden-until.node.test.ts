import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { goodContent, now } from '../testing/spoilt-content.data.ts';
import { temporaryContent } from '../testing/temporary-content.ts';
import { readContent } from './read-content.ts';

const site = 'https://vicinia.example';
const orto = goodContent['initiatives/orto.md'];

async function read(t: TestContext, field: string, withHidden: boolean) {
  const files = { ...goodContent, 'initiatives/orto.md': orto.replace('status', `${field}\nstatus`) };
  const { items, hidden, problems } = await readContent(await temporaryContent(t, files), { site, now, withHidden });
  assert.deepEqual(problems, []);
  const [item] = items.filter(({ id }) => id === 'orto');
  return { item, until: hidden.get('orto') };
}

for (const [field, until] of [
  ['draft: true', 'draft'],
  ['publishFrom: 2026-11-24', '2026-11-24'],
  ['publishFrom: 2026-11-23T13:01', '2026-11-23T13:01'],
] as const) {
  test(`«${field}» hides a content`, async (t) => {
    assert.deepEqual(await read(t, field, false), { item: undefined, until: undefined });
  });

  test(`«${field}» hides a content from nobody who writes it`, async (t) => {
    const { item, until: told } = await read(t, field, true);
    assert.equal(told, until);
    assert.ok(item && !('draft' in item) && !('publishFrom' in item));
  });
}

for (const field of ['draft: false', 'publishFrom: 2026-11-23', 'publishFrom: 2026-11-23T12:59', 'draft:'])
  test(`«${field}» hides nothing`, async (t) => {
    const { item, until } = await read(t, field, false);
    assert.equal(item?.id, 'orto');
    assert.equal(until, undefined);
  });

test('what is hidden is not named by what is public', async (t) => {
  const files = {
    ...goodContent,
    'initiatives/orto.md': orto.replace('status', 'draft: true\nstatus'),
    'resources/quaderno.md': goodContent['resources/quaderno.md'].replace('kind', 'related: [orto, chiusura]\nkind'),
    'notices/chiusura.md': goodContent['notices/chiusura.md'].replace('severity', 'related: [orto]\nseverity'),
  };
  const root = await temporaryContent(t, files);
  const named = async (withHidden: boolean) =>
    (await readContent(root, { site, now, withHidden })).items.flatMap(({ related }) => (related ? [related] : []));
  assert.deepEqual(await named(false), [['chiusura']]);
  assert.deepEqual(await named(true), [['orto'], ['orto', 'chiusura']]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodContent } from '../testing/spoilt-content.data.ts';
import { temporaryContent } from '../testing/temporary-content.ts';
import { readContent } from './read-content.ts';

const site = 'https://vicinia.example';
const orto = goodContent['initiatives/orto.md'];
const saying = (text: string) => ({
  ...goodContent,
  'initiatives/orto.md': orto.replace('Ci si trova *ogni sabato*.', text),
});

for (const text of [
  'Vedi la [guida](/formazione/vicini/).',
  'Vedi la [guida](https://vicinia.example/formazione/vicini/).',
  'Vedi la [guida](../../formazione/vicini/).',
  'Vedi le [iniziative a Ravenna](/iniziative/comune/ravenna/), anche in [inglese](/en/iniziative/comune/ravenna/).',
  'Il [feed](/feeds/initiatives.json) e lo [schema](/schema/v1/feed.json).',
  '## Quando\n\nVedi [quando](#quando), e torna [su](#top).',
  'Scrivi a [noi](mailto:info@example.org?subject=Orto) o chiama il [numero](tel:+390544123456).',
  'Vedi un [altro sito](https://www.example.org/pagina#punto).',
  '![Un orto](/foto/orto.jpg)',
  '<img src="https://www.example.org/fregio.png" alt="">',
])
  test(`«${text}» is right`, async (t) => {
    const { problems } = await readContent(await temporaryContent(t, saying(text)), { site });
    assert.deepEqual(problems, []);
  });

test('a picture may lie beside its content', async (t) => {
  const files = { ...saying('![Un orto](orto.jpg)'), 'initiatives/orto.jpg': 'x' };
  assert.deepEqual((await readContent(await temporaryContent(t, files), { site })).problems, []);
});

test('a picture that is too big is named, and keeps no content from being published', async (t) => {
  const files = { ...goodContent, 'initiatives/orto.jpg': new Uint8Array(3_200_000) };
  const { problems, items } = await readContent(await temporaryContent(t, files), { site });
  assert.deepEqual(
    problems.map(({ code, file, found, allowed }) => [code, file, found, allowed]),
    [['big-picture', 'content/initiatives/orto.jpg', '3,2 MB', ['3 MB']]],
  );
  assert.equal(items.length, 4);
});

test('what is public does not link to a draft; a draft may', async (t) => {
  const draft = goodContent['resources/quaderno.md'].replace('kind', 'draft: true\nkind');
  const linking = { ...saying('Vedi il [quaderno](/risorse/quaderno/).'), 'resources/quaderno.md': draft };
  const { problems } = await readContent(await temporaryContent(t, linking), { site });
  assert.deepEqual(
    problems.map(({ code, found }) => [code, found]),
    [['broken-link', '/risorse/quaderno/']],
  );
  const both = {
    ...linking,
    'initiatives/orto.md': linking['initiatives/orto.md'].replace('status', 'draft: true\nstatus'),
  };
  assert.deepEqual((await readContent(await temporaryContent(t, both), { site })).problems, []);
});

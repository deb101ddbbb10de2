import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain, locate } from '@vicinia/feed/problem.js';
import { goodContent, municipalities, now, spoiltContent } from '../testing/spoilt-content.data.ts';
import { spoil } from '../testing/spoil.ts';
import { temporaryContent } from '../testing/temporary-content.ts';
import { readContent } from './read-content.ts';

const site = 'https://vicinia.example';

test('content without a mistake has no problem', async (t) => {
  const { items, pages, problems } = await readContent(
    await temporaryContent(t, { ...goodContent, ...municipalities }),
    { site, now },
  );
  assert.deepEqual(problems, []);
  assert.equal(items.length, 4);
  assert.equal(pages.length, 1);
});

for (const spoilt of spoiltContent) {
  test(`${spoilt.what} is explained, and the other files stay`, async (t) => {
    const root = await temporaryContent(t, {
      ...goodContent,
      ...municipalities,
      [spoilt.file]: spoil(spoilt),
    });
    const { items, pages, problems } = await readContent(root, { site, now });
    const lines = problems.map((problem) => `${locate(problem)}: ${explain(problem)}`);
    assert.deepEqual(lines, spoilt.says);
    const id = /([^/]+)\.md$/.exec(spoilt.file)![1]!;
    assert.equal(items.length + pages.length, 4);
    assert.ok(![...items, ...pages].some((entry) => entry.id === id));
  });
}

test('ninety files give ninety sentences, most of them different', () => {
  assert.ok(spoiltContent.length >= 90);
  assert.ok(new Set(spoiltContent.map(({ says }) => says.join('\n'))).size > 80);
});

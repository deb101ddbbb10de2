import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain, locate } from '@vicinia/feed/problem.js';
import type { Shape } from '@vicinia/feed/schema.js';
import { contentFolders } from '../content/content-folders.ts';
import { frontMatter } from '../content/front-matter.ts';
import { readContent } from '../content/read-content.ts';
import { temporaryContent } from '../testing/temporary-content.ts';
import { template } from './template.ts';

const uncommented = (text: string) => text.replace(/^#(?!#)/gm, '');
const read = async (root: string) => readContent(root, { site: 'https://vicinia.example', withHidden: true });
/** Closed lists below a shape, by the name of the field that has one. */
function choices(shape: Shape, field: string): [string, readonly string[]][] {
  if (shape.kind === 'list') return choices(shape.of, field);
  if (shape.kind === 'object') return [...shape.byName].flatMap(([name, below]) => choices(below, name));
  return shape.kind === 'choice' ? [[field, shape.values]] : [];
}

for (const { name, type } of contentFolders) {
  test(`a new ${type} passes the check as it is`, async (t) => {
    const root = await temporaryContent(t, {
      [`${name}/nuovo.md`]: template(type, 'L\'orto "nuovo": sì', '2026-03-05'),
    });
    const { items, pages, problems } = await read(root);
    assert.deepEqual(
      problems.map((problem) => `${locate(problem)}: ${explain(problem)}`),
      [],
    );
    assert.deepEqual(
      [...items, ...pages].map(({ title }) => title),
      ['L\'orto "nuovo": sì'],
    );
  });

  test(`a new ${type} passes the check with every optional field taken up`, async (t) => {
    const root = await temporaryContent(t, {
      [`${name}/nuovo.md`]: uncommented(template(type, 'Nuovo', '2026-03-05')),
    });
    const { items, pages, problems } = await read(root);
    assert.deepEqual(
      problems.map((problem) => `${locate(problem)}: ${explain(problem)}`),
      [],
    );
    assert.equal(items.length + pages.length, 1);
  });

  test(`a new ${type} shows every field once`, () => {
    const lines = template(type, 'Nuovo', '2026-03-05').split('\n');
    for (const field of frontMatter[type].byName.keys())
      assert.equal(lines.filter((line) => new RegExp(`^#?${field}:`).test(line)).length, 1, field);
  });

  test(`a new ${type} says which values its fields may have`, () => {
    const lines = template(type, 'Nuovo', '2026-03-05').split('\n');
    const explanations = lines.filter((line) => line.startsWith('##')).join('\n');
    const shown = choices(frontMatter[type], type).filter(([field]) =>
      lines.some((line) => new RegExp(`^#?[ -]*${field}:`).test(line)),
    );
    for (const [field, values] of shown)
      for (const value of values) assert.match(explanations, new RegExp(`(: |  |, )${value}[ .,]`), field);
  });

  test(`a new ${type} shows what is required and when it was checked, and keeps the rest behind a #`, () => {
    const lines = template(type, 'Nuovo', '2026-03-05').split('\n');
    const open = lines.flatMap((line) => /^([a-z]\w*):/i.exec(line)?.[1] ?? []);
    assert.deepEqual(open.sort(), [...frontMatter[type].required, ...(type === 'page' ? [] : ['verified'])].sort());
  });
}

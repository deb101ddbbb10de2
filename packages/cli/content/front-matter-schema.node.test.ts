import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { goodContent, municipalities, now, spoiltContent } from '../testing/spoilt-content.data.ts';
import { spoil } from '../testing/spoil.ts';
import { temporaryContent } from '../testing/temporary-content.ts';
import { contentFolders, type ContentType } from './content-folders.ts';
import { frontMatterSchema } from './front-matter-schema.ts';
import { readContent } from './read-content.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import type { JsonSchema } from '@vicinia/feed/schema.js';

const ajv = new Ajv2020({ validateFormats: false });
const validators = new Map(contentFolders.map(({ name, type }) => [name, ajv.compile(frontMatterSchema(type))]));

function isAccepted(folder: string, text: string): boolean {
  const parts = splitFrontMatter(text);
  assert.ok(typeof parts !== 'string');
  return validators.get(folder)!(parse(parts.yaml));
}

const content = fileURLToPath(new URL('../../../content/', import.meta.url));

for (const { name } of contentFolders)
  test(`all contents in ${name} are what the schema describes`, async () => {
    for (const file of await readdir(join(content, name), { recursive: true })) {
      if (!file.endsWith('.md')) continue;
      assert.ok(isAccepted(name, await readFile(join(content, name, file), 'utf8')), file);
    }
  });

/** What a schema can say, and not only the check. */
const visible = new Set(['choice', 'type', 'unknown', 'missing']);

test('the schema refuses what the check finds wrong in the fields', async (t) => {
  let refused = 0;
  for (const spoilt of spoiltContent) {
    const text = spoil(spoilt);
    const root = await temporaryContent(t, { ...goodContent, ...municipalities, [spoilt.file]: text });
    const { problems } = await readContent(root, { site: 'https://vicinia.example', now });
    const parts = splitFrontMatter(text);
    if (typeof parts === 'string' || problems.some(({ code, expected }) => !visible.has(code) || expected === 'id'))
      continue;
    refused++;
    assert.ok(!isAccepted(spoilt.file.split('/')[0]!, text), spoilt.what);
  }
  assert.ok(refused > 25);
});

function* undescribed(schema: JsonSchema, path = ''): Generator<string> {
  const { properties = {}, items, additionalProperties: others } = schema as Record<string, JsonSchema>;
  for (const [name, field] of Object.entries(properties)) {
    const { description } = field as { description?: string };
    if (description === undefined || description.length <= name.length) yield `${path}.${name}`;
    yield* undescribed(field as JsonSchema, `${path}.${name}`);
  }
  for (const below of [items, others]) if (typeof below === 'object') yield* undescribed(below, path);
}

const types: readonly ContentType[] = contentFolders.map(({ type }) => type);
for (const type of types)
  test(`every field of a ${type} says in Italian what it is for`, () => {
    assert.deepEqual([...undescribed(frontMatterSchema(type))], []);
  });

test('closed lists are told with what their values mean', () => {
  const { status } = frontMatterSchema('initiative')['properties'] as Record<string, JsonSchema>;
  assert.match(String(status!['description']), /active \(.+\)/);
});

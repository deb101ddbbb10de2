import assert from 'node:assert/strict';
import { test } from 'node:test';

const languages = ['it', 'en', 'de', 'sl', 'fr', 'es', 'ro', 'sq', 'uk', 'ar', 'zh'];
const audienceOf = async (catalogue: string) =>
  ((await import(`./${catalogue}.ts`)) as { default: { audience: Record<string, string> } }).default.audience;

for (const language of languages)
  test(`notices and details have the same words for the same people: ${language}`, async () => {
    assert.deepEqual(await audienceOf(`notices-${language}`), await audienceOf(`more-${language}`));
  });

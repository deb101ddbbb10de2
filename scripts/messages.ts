import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare } from './messages/compare.ts';
import type { Catalogue } from './messages/entries.ts';
import { languages } from './messages/languages.ts';
import { unused } from './messages/unused.ts';
import { root } from './process/root.ts';

const folder = path.join(root, 'packages/elements/messages');

async function catalogue(name: string): Promise<Catalogue> {
  const { default: found } = (await import(pathToFileURL(path.join(folder, `${name}.ts`)).href)) as {
    default: Catalogue;
  };
  return found;
}

/** A catalogue of each part, `it.ts`, `more-it.ts`; the Italian ones say which there are. */
const prefixes = globSync('*it.ts', { cwd: folder }).map((name) => name.slice(0, -'it.ts'.length));

/** Named by what stands in a feed: a problem's code (`failed-network`), the status of a date. */
const composed = /^(failed-.*|cancelled|postponed|moved)$/;

/** What is wrong in the interface's catalogues, in all languages. */
async function complaints(): Promise<string[]> {
  const sources = globSync('packages/elements/**/*.ts', {
    cwd: root,
    exclude: ['**/dist/**', '**/messages/*.ts', '**/*.test.ts'],
  }).map((file) => readFileSync(path.join(root, file), 'utf8'));
  const found: string[] = [];
  for (const prefix of prefixes) {
    const italian = await catalogue(`${prefix}it`);
    for (const name of unused(italian, sources))
      if (!composed.test(name)) found.push(`${prefix}it.ts, ${name}: no element asks for it`);
    for (const language of languages) {
      const other = await catalogue(`${prefix}${language}`);
      found.push(...compare(language, other, italian).map((complaint) => `${prefix}${language}.ts, ${complaint}`));
    }
  }
  return found;
}

const found = await complaints();
for (const complaint of found) console.error(complaint);
process.exitCode = found.length > 0 ? 1 : 0;

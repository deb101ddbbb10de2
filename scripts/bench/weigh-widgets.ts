import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../process/refusal.ts';
import { root } from '../process/root.ts';
import { loadedWith } from './loaded-with.ts';
import type { Measured } from './measured.ts';
import { weigh } from './weigh.ts';

/** `chunks/narrow-nzyvt6g9.js` → `chunks/narrow.js`: the rest of the name changes with the content. */
const withoutHash = (file: string) => file.replace(/-[a-z0-9]{8}(?=\.js$)/, '');

/** The widgets' files by their names without hash. Only what the build lists: others may be left from an earlier one. */
function filesOf(cdn: string): Map<string, string[]> {
  const list = path.join(cdn, 'integrity.json');
  if (!existsSync(list))
    throw new Refusal(`${path.relative(root, list)} is missing: there is nothing to weigh before \`npm run build\`.`);
  const files = Object.keys(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>);
  const named = Map.groupBy(files, withoutHash);
  return new Map([...named].map(([name, group]) => [name, group.map((file) => path.join(cdn, file))]));
}

/**
 * What a first listing waits for, in Italian and in a language that is fetched; that with what it fetches once the cards are
 * there, to keep a copy of the feed, to say what goes wrong, and to act on what visitors do; and each of the widgets' files.
 */
export async function weighWidgets(cdn: string): Promise<Measured[]> {
  const files = filesOf(cdn);
  const modules = [
    'vicinia.js',
    'chunks/catalogues-of-others.js',
    'chunks/en.js',
    'chunks/recover.js',
    'chunks/trouble.js',
    'chunks/interaction-part.js',
  ].map((name) => {
    const [file] = files.get(name) ?? [];
    if (!file)
      throw new Refusal(
        `The widgets have no ${name} any more: say in scripts/bench/weigh-widgets.ts what loads instead.`,
      );
    return file;
  });
  const [italian, others, english, ...after] = [...(await loadedWith(modules)).values()];
  return [
    { name: 'first listing', ...weigh(italian!) },
    { name: 'first listing, in English', ...weigh(new Set([...italian!, ...others!, ...english!])) },
    {
      name: 'first listing, with what follows it',
      ...weigh(new Set([...italian!, ...after.flatMap((files) => [...files])])),
    },
    ...[...files].map(([name, group]) => ({ name: `cdn/${name}`, ...weigh(group) })),
  ];
}

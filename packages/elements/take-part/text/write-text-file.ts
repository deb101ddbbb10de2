import type { Item } from '@vicinia/feed/model.js';
import { download } from '../download.ts';
import { fileName } from '../file-name.ts';
import { gistOf, type GistContext } from '../gist/gist.ts';

interface Written {
  title: string;
  items: readonly Item[];
}

function textOf(item: Item, context: GistContext): string {
  const { words } = context;
  const { title, summary, when, where, how, cost, contacts } = gistOf(item, context);
  const named = (name: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${name}: ${lines.join('\n  ')}`] : [];
  return [
    title.text,
    ...(summary.text ? [summary.text] : []),
    ...named(words.text('when'), when),
    ...named(words.text('where'), where),
    ...named(words.text('cost'), cost ? [cost] : []),
    ...named(words.text('howToTakePart'), how.text ? [how.text] : []),
    ...named(words.text('contacts'), contacts),
    ...(item.url ? [item.url] : []),
  ].join('\n');
}

/** Has several items kept as plain text, which every device can open. */
export function writeTextFile({ title, items }: Written, context: GistContext): void {
  const text = [title, ...items.map((item) => textOf(item, context))].join('\n\n');
  // Some editors take a text for an older encoding unless it begins with this mark.
  download([`\ufeff${text}\n`], 'text/plain', `${fileName(title)}.txt`);
}

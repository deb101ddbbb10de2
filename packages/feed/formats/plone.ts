import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import type { Converted } from './format.ts';
import { entries, isContainer } from './plone/entries.ts';
import { item } from './plone/item.ts';
import { tokenOf } from './plone/terms.ts';
import type { Source } from './source.ts';

/**
 * What Plone's REST API answers (plone.restapi 8 and 9): an item of any type, what a folder, a collection, a page or a
 * search lists, in batches; with the fields of the Italian municipal types (design.plone.contenttypes, io-Comune).
 */
export function convert(source: Source): Converted {
  const notes: Notes = { problems: [], base: source.address };
  const root = new Cursor(source.json, notes);
  const next = root.at('batching', 'next');
  const listing = isContainer(root);
  const head = compact({
    title: listing ? root.at('title').plain() : undefined,
    description: listing ? root.at('description').plain() : undefined,
    language: listing ? tokenOf(root.at('language')) : undefined,
    next: next.exists ? next.url() : undefined,
  });
  return { head: head ?? {}, drafts: entries(root).map(item), problems: notes.problems };
}

import type { Item } from '../model/feed.ts';
import { plainText } from '../read/plain-text.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { words } from './fold.ts';

function textsOf(item: Item): (string | undefined)[] {
  const body = item.descriptionFormat === 'html' && item.description ? plainText(item.description) : item.description;
  const texts = [item.title, item.summary, body, ...(item.topics ?? [])];
  for (const { title, summary } of Object.values(item.translations ?? {})) texts.push(title, summary);
  if (item.type === 'initiative' || item.type === 'training') texts.push(item.promoter?.name);
  if (item.type === 'initiative')
    for (const { name, address, municipality, neighbourhood } of item.places ?? [])
      texts.push(name, address, municipality, neighbourhood);
  return texts;
}

/** The searchable text of an entry, made when it is first searched. */
function searchText(entry: Entry): string {
  entry.text ??= ' ' + words(textsOf(entry.item).join('\n')).join(' ');
  return entry.text;
}

/** The entries in which every word of a text begins a word. */
export function search(catalogue: Catalogue, text: string): Catalogue {
  const wanted = words(text).map((word) => ` ${word}`);
  if (wanted.length === 0) return catalogue;
  return catalogue.filter((entry) => wanted.every((word) => searchText(entry).includes(word)));
}

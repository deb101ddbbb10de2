import type { Item } from '../../model/feed.ts';
import { plainOrHtml } from '../texts/html.ts';

/** A text in the item's language, which is the first, and in the others that it has (JSON-LD 1.1, 4.2.4). */
function inLanguages(own: string | undefined, others: readonly (readonly [string, string | undefined])[]) {
  const more = others.flatMap(([tag, text]) => (text === undefined ? [] : [{ '@language': tag, '@value': text }]));
  return own === undefined || more.length === 0 ? own : [own, ...more];
}

/** What it is called, and what is said of it, briefly and at length: `body` names the property of the long text. */
export function texts(item: Item, body = 'description') {
  const translations = Object.entries(item.translations ?? {});
  const each = (field: 'title' | 'summary' | 'description') =>
    translations.map(([tag, texts]) => [tag, texts?.[field]] as const);
  return {
    name: inLanguages(plainOrHtml(item.title), each('title')),
    disambiguatingDescription: inLanguages(item.summary && plainOrHtml(item.summary), each('summary')),
    [body]: inLanguages(item.description, each('description')),
  };
}

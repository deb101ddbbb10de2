import type { Item } from '../../model/feed.ts';
import { placesOfItem } from '../near/places-of-item.ts';
import { searchedBody } from '../searched-body.ts';
import type { Field } from './fields.ts';

/** A text of an item that is searched, and its language where that is not the item's own. */
export type Searched = [field: Field, text: string | undefined, language?: string];

/** What is searched of an item, titles first, descriptions last. */
export function textsOf(item: Item): Searched[] {
  const translations = Object.entries(item.translations ?? {});
  const texts: Searched[] = [['title', item.title]];
  for (const [language, { title }] of translations) texts.push(['title', title, language]);
  for (const topic of item.topics ?? []) texts.push(['keyword', topic]);
  if (item.type === 'initiative' || item.type === 'training') texts.push(['keyword', item.promoter?.name]);
  for (const { name, address, municipality, neighbourhood } of placesOfItem(item))
    for (const text of [name, address, municipality, neighbourhood]) texts.push(['keyword', text]);
  if (item.type === 'training') {
    texts.push(['keyword', item.provider?.name]);
    for (const { title, summary: about } of item.modules ?? []) texts.push(['keyword', title], ['summary', about]);
    for (const outcome of item.outcomes ?? []) texts.push(['summary', outcome]);
  }
  texts.push(['summary', item.summary]);
  for (const [language, { summary }] of translations) texts.push(['summary', summary, language]);
  texts.push(['description', searchedBody(item)]);
  return texts;
}

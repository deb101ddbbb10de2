import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { getCollection } from 'astro:content';
import { loadFullDictionary, renderDetails } from '@vicinia/elements/details.js';
import { dictionary } from '../content/words.ts';
import type { Item } from '@vicinia/feed/model.js';
import { builtAt } from '../content/feeds.ts';

const training = (await getCollection('training')).map(({ data }) => data);
const words = await loadFullDictionary(dictionary);

/** All that is known of an item as plain HTML: the same view as a widget's details, without the widget. */
export async function renderItem(item: Item): Promise<string> {
  const dates = { language: 'it', timeZone: 'Europe/Rome', now: builtAt };
  // What the item itself names stands under its details.
  const leadingTo = (id: string) => training.filter((it) => it.leadsTo?.includes(id) && !item.related?.includes(it.id));
  const context = { words, dates, level: 1, feedLanguage: 'it', onPage: true, leadingTo };
  const html = await collectResult(render(renderDetails(item, context)));
  // Nobody will hydrate this.
  return html.replace(/<!--\/?lit-[^>]*-->|<!--\?-->|<\?>/g, '');
}

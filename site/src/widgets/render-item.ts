import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { loadFullDictionary, renderDetails } from '@vicinia/elements/details.js';
import { dictionary } from '../content/words.ts';
import type { Item } from '@vicinia/feed/model.js';
import { builtAt } from '../content/feeds.ts';

const words = await loadFullDictionary(dictionary);

/** All that is known of an item as plain HTML: the same view as a widget's details, without the widget. */
export async function renderItem(item: Item): Promise<string> {
  const { url: _, ...rest } = item;
  const dates = { language: 'it', timeZone: 'Europe/Rome', now: builtAt };
  const context = { words, dates, level: 1, feedLanguage: 'it' };
  const html = await collectResult(render(renderDetails(rest, context)));
  // Nobody will hydrate this.
  return html.replace(/<!--\/?lit-[^>]*-->|<!--\?-->/g, '');
}

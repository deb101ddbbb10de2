import { html, nothing } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import { nextOccurrence, zoneOf } from '@vicinia/feed/schedule.js';
import { localise } from '../card/localise.ts';
import { formatOccurrence } from '../format/date-format.ts';
import { link } from '../text/link.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, section, type Part } from './section.ts';

/** Another item: what it is called, of what kind it is, and when next. */
export function itemLine(item: Item, context: DetailsContext) {
  const { words, dates, feedLanguage } = context;
  const { title } = localise(item, words.language, feedLanguage);
  const name = html`<bdi lang=${title.lang ?? nothing}>${title.text}</bdi>`;
  const next = nextOccurrence(item, dates.timeZone, dates.now);
  const date = next && formatOccurrence(next, { ...dates, timeZone: zoneOf(item, dates.timeZone) });
  const facts = [words.messages.itemType[item.type], date].filter(Boolean).join(' · ');
  return html`${item.url ? link(item.url, name) : name}<br /><span class="quiet">${facts}</span>`;
}

/** What belongs with an item: training after which one could take part in it, then all else that it names. */
export function relatedSections(item: Item, context: DetailsContext): Part {
  const { words, feed } = context;
  const inFeed = (id: string) => feed?.items.find((it) => it.id === id);
  const leading = (id: string) => feed?.items.filter((it) => it.type === 'training' && it.leadsTo?.includes(id)) ?? [];
  const { find = inFeed, leadingTo = leading } = context;
  const named = (item.related ?? []).map((id) => find(id)).filter((it) => it !== undefined);
  const training = new Set([...leadingTo(item.id), ...named.filter(({ type }) => type === 'training')]);
  const others = new Set(named.filter((it) => it.id !== item.id && !training.has(it)));
  const lines = (items: Set<Item>) => bullets([...items].map((it) => itemLine(it, context)));
  return html`
    ${section(context, words.text('learnFirst'), lines(training))}
    ${section(context, words.text('related'), lines(others))}
  `;
}

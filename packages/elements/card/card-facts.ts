import { html, nothing, type TemplateResult } from 'lit';
import type { Initiative, Item, Place, Session } from '@vicinia/feed/model.js';
import type { Entry } from '@vicinia/feed/query.js';
import { zoneOf } from '@vicinia/feed/schedule.js';
import { formatOccurrence } from '../format/date-format.ts';
import { calendarIcon, peopleIcon, placeIcon } from '../icons/icons.ts';
import type { CardContext } from './card-context.ts';
import { fact } from './fact.ts';

/** A place in one line: its name and where that is. */
function placeLine({ name, neighbourhood, municipality, address }: Place): string {
  return [...new Set([name ?? address, neighbourhood, municipality])].filter(Boolean).join(', ');
}

function whenFact({ item, next }: Entry, { words, dates }: CardContext): TemplateResult | typeof nothing {
  if (!next) return nothing;
  const context = { ...dates, timeZone: zoneOf(item, dates.timeZone) };
  const label = words.text('nextDate');
  return fact(label, calendarIcon, html`<time datetime=${next.start}>${formatOccurrence(next, context)}</time>`);
}

/** Where an initiative is, or the next session of a path. */
const placeOf = ({ item, next }: Entry): Place | undefined =>
  item.type === 'initiative' ? item.places?.[0] : (next as Partial<Session> | undefined)?.place;
const promoterOf = (item: Item) => (item as Initiative).promoter?.name;

/** The three things one looks for on a card: when next, where, by whom. */
export function cardFacts(entry: Entry, context: CardContext): TemplateResult | typeof nothing {
  const { item } = entry;
  const place = placeOf(entry);
  // A place may be no more than a point on the map.
  const where = place && placeLine(place);
  const promoter = promoterOf(item);
  if (!entry.next && !where && !promoter) return nothing;
  const { words } = context;
  return html`<dl class="facts">
    ${whenFact(entry, context)} ${where ? fact(words.text('place'), placeIcon, html`<bdi>${where}</bdi>`) : nothing}
    ${promoter ? fact(words.text('promotedBy'), peopleIcon, html`<bdi>${promoter}</bdi>`) : nothing}
  </dl>`;
}

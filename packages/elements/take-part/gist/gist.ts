import type { Contact, Initiative, Item, Occurrence, Place } from '@vicinia/feed/model.js';
import { placesOfItem } from '@vicinia/feed/query.js';
import { zoneOf } from '@vicinia/feed/schedule.js';
import { localise, otherLanguage, type LocalText } from '../../card/localise.ts';
import { costFacts } from '../../details/cost-facts.ts';
import type { DetailsContext } from '../../details/details-context.ts';
import { hoursLines } from '../../details/opening-hours.ts';
import { recurrenceText } from '../../details/recurrence-text.ts';
import { formatOccurrence, type DateContext } from '../../format/date-format.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { comingDates } from '../calendar/coming-dates.ts';

/** So many dates are named: enough to choose from, few enough to remember. */
const namedDates = { alone: 5, besideRule: 2 };

export type GistContext = Pick<DetailsContext, 'words' | 'dates' | 'feedLanguage'>;

/** What one has to know of an item to go there: for a sheet on the wall, for the ear, for a line in a message. */
export interface Gist {
  title: LocalText<string>;
  /** The one in plain words, where there is one. */
  summary: LocalText;
  when: string[];
  where: string[];
  /** In Markdown. */
  how: LocalText;
  cost: string | undefined;
  contacts: string[];
}

function dateText(date: Occurrence, dates: DateContext, words: FullDictionary): string {
  const text = formatOccurrence(date, dates);
  return date.status ? `${text} (${words.text(date.status)})` : text;
}

function whenOf(item: Item, context: GistContext): string[] {
  const { words } = context;
  const { recurrences = [], openingHours = [], note } = (item.type === 'initiative' && item.schedule) || {};
  const dates = { ...context.dates, timeZone: zoneOf(item, context.dates.timeZone) };
  const rules = recurrences.map((it) => recurrenceText(it, dates, words)).filter((it) => it !== undefined);
  const shown = rules.length > 0 ? namedDates.besideRule : namedDates.alone;
  const coming = comingDates(item, dates).slice(0, shown);
  const hours = hoursLines(openingHours, dates, words).flatMap(({ season, lines }) =>
    lines.map(({ text, notes }) => [season, text, ...notes].filter(Boolean).join(' · ')),
  );
  return [...rules, ...coming.map((date) => dateText(date, dates, words)), ...hours, ...(note ? [note] : [])];
}

function placeText({ name, address, postalCode, municipality, neighbourhood }: Place): string {
  const town = [postalCode, municipality].filter(Boolean).join(' ');
  const quarter = neighbourhood && (town ? `${town} (${neighbourhood})` : neighbourhood);
  return [name, address, quarter ?? town].filter(Boolean).join(', ');
}

type Way = Pick<Contact, 'name' | 'role' | 'phone' | 'email'>;

const contactText = ({ name, role, phone, email }: Way) =>
  [[name, role].filter(Boolean).join(', '), phone, email].filter(Boolean).join(' · ');

export function gistOf(item: Item, context: GistContext): Gist {
  const { words, feedLanguage } = context;
  const { title, summary } = localise(item, words.language, feedLanguage);
  const lang = otherLanguage(item, words.language, feedLanguage);
  const easy = item.plainSummary ? { text: item.plainSummary, lang } : summary;
  const nothing = { title, summary: easy, when: [], where: [], how: { text: undefined, lang }, contacts: [] };
  if (item.type !== 'initiative' && item.type !== 'training') return { ...nothing, cost: undefined };
  const { contacts = [], cost } = item;
  const { booking = {}, participation } = item as Partial<Initiative>;
  const ways: readonly Way[] = [booking, ...contacts];
  return {
    ...nothing,
    when: whenOf(item, context),
    where: [...new Set(placesOfItem(item).map(placeText))].filter(Boolean),
    how: { text: participation, lang },
    cost: cost && (costFacts(cost, words).join(' · ') || undefined),
    contacts: [...new Set(ways.map(contactText))].filter(Boolean),
  };
}

import type { Item } from '../model/feed.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Training } from '../model/training.ts';
import { placesOfItem } from './near/places-of-item.ts';
import type { Entry } from './catalogue.ts';

/** By what a listing can be narrowed, in the order in which it is offered. */
export const facetNames = [
  'municipality',
  'neighbourhood',
  'when',
  'weekday',
  'time',
  'form',
  'seeks',
  'offers',
  'audience',
  'age',
  'topic',
  'promoter',
  'instrument',
  'status',
  'cost',
  'access',
  'language',
  'mode',
  'level',
  'enrolment',
] as const;

export type FacetName = (typeof facetNames)[number];

/** Those that ask a calendar or the clock: what they let pass is said by `calendarTest`, which listings load only when they need it. */
export type CalendarFacet = 'when' | 'weekday' | 'time' | 'age' | 'enrolment';
export type PlainFacet = Exclude<FacetName, CalendarFacet>;

const none: readonly string[] = [];
const some = (value: string | undefined): readonly string[] => (value === undefined ? none : [value]);

function unique(values: readonly (string | undefined)[] | undefined): readonly string[] {
  if (!values || values.length === 0) return none;
  if (values.length === 1) return some(values[0]);
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** An item of any kind: what its kind does not have is not there. */
type AnyItem = Item & Partial<Omit<Initiative, 'type'> & Omit<Training, 'type'>>;

const contributed = (item: AnyItem, direction: 'seeks' | 'offers') =>
  unique(item.contributions?.map((it) => (it.direction === direction ? it.kind : undefined)));

/** The values of each facet. Closed lists give the model's values, open ones the text of the feed. */
const facets: Record<PlainFacet, (item: AnyItem) => readonly string[]> = {
  municipality: (item) => unique(placesOfItem(item).map((place) => place.municipality)),
  neighbourhood: (item) => unique(placesOfItem(item).map((place) => place.neighbourhood)),
  form: (item) => some(item.form),
  seeks: (item) => contributed(item, 'seeks'),
  offers: (item) => contributed(item, 'offers'),
  audience: (item) => unique(item.audience?.groups),
  topic: (item) => unique(item.topics),
  promoter: (item) => some(item.promoter?.kind),
  instrument: (item) => some(item.instrument?.kind),
  status: (item) => some(item.status),
  cost: (item) => (item.cost?.free === undefined ? none : [item.cost.free ? 'free' : 'paid']),
  access: (item) => unique(placesOfItem(item).map((place) => place.access?.wheelchair)),
  language: (item) => unique(item.languages),
  mode: (item) => some(item.mode),
  level: (item) => some(item.level),
};

export const isPlain = (facet: FacetName): facet is PlainFacet => facet in facets;

/** What an item stands under in a facet; nothing when the facet does not apply to it. */
export const facetValues = (item: Item, facet: PlainFacet): readonly string[] => facets[facet](item);

/** The same of an entry, remembered: a choice among many entries asks for them again and again. */
export const valuesOf = (entry: Entry, facet: PlainFacet): readonly string[] =>
  ((entry.values ??= {})[facet] ??= facetValues(entry.item, facet));

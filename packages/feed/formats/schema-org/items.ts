import { compact } from '../compact.ts';
import type { Draft } from '../format.ts';
import type { Thing } from '../json-ld/thing.ts';
import { distinctIds } from './distinct-ids.ts';
import { draftOf, noteUnknown } from './draft.ts';
import { inherit } from './inherit.ts';
import { kindOf, type Kind } from './kind.ts';
import { isDate } from './when.ts';

/** Elements of an ItemList, a DataFeed, a catalogue: things, list items that hold them, offers of them, references. */
function elementsOf(list: Thing): Thing[] {
  const elements = list.nodes('itemListElement', 'dataFeedElement', 'dataset');
  return elements.flatMap((element) => {
    if (!element.isNode) return element.at.wrong('object') ?? [];
    const inner = element.nodes('item', 'itemOffered').filter((it) => it.isNode);
    if (inner.length > 0) return inner;
    if (!element.is('ListItem', 'DataFeedItem', 'Offer')) return [element];
    const known = element.graph.find(element.one('url').at.value) ?? element.graph.find(element.one('item').at.value);
    return [known ?? element];
  });
}

/** Sub-events with a name of their own stand by themselves, with what the whole event says for them. */
const ownParts = (event: Thing, seen: ReadonlySet<unknown>): Thing[] =>
  event
    .nodes('subEvent', 'subEvents')
    .filter((part) => part.isNode && !seen.has(part.at.value) && !isDate(part, event))
    .map((part) => inherit(part, event));

/** What a thing holds that may be an item: itself, its parts, what it lists or is a page about. */
function expand(thing: Thing, seen: Set<unknown>, depth = 0): Thing[] {
  if (depth > 6 || seen.has(thing.at.value)) return [];
  seen.add(thing.at.value);
  const deeper = (things: readonly Thing[]) =>
    things.filter((it) => it.isNode).flatMap((it) => expand(it, seen, depth + 1));
  switch (kindOf(thing)) {
    case 'list':
      return deeper(elementsOf(thing));
    case 'page':
      return deeper([...thing.nodes('mainEntity'), ...thing.nodes('hasPart')]);
    case 'event':
    case 'education-event':
      return [thing, ...deeper(ownParts(thing, seen))];
    case 'service':
    case 'organization':
      return [thing, ...deeper(thing.nodes('hasOfferCatalog', 'event', 'events').filter((it) => !it.is('Slot')))];
    default:
      return [thing];
  }
}

const partNames = [
  ...['subEvent', 'subEvents', 'hasCourseInstance', 'hasCourse', 'syllabusSections'],
  ...['itemListElement', 'item', 'mainEntity'],
];

/** Nodes of a flat graph that are only parts of others in it. Of two that claim each other, the first has the other. */
function partsOf(things: readonly Thing[]): ReadonlySet<unknown> {
  const owners = new Map<unknown, unknown>();
  for (const thing of things) {
    const owner = thing.at.value;
    for (const { at } of partNames.flatMap((name) => thing.nodes(name)))
      if (at.value !== owner && owners.get(owner) !== at.value && !owners.has(at.value)) owners.set(at.value, owner);
  }
  return new Set(owners.keys());
}

/** A list item that gives no more than a name and an address. */
function pointer(thing: Thing): Draft | undefined {
  const [title, url] = [thing.one('name').plain(), thing.one('url', 'item')];
  if (title === undefined || !url.exists) return undefined;
  return { type: undefined, fields: compact({ title, url: url.url() }) ?? {}, origin: { path: thing.at.path } };
}

/** A thing as an item. */
export function toDraft(thing: Thing): Draft | undefined {
  if (!thing.is('ListItem')) return draftOf(thing);
  const draft = pointer(thing);
  if (draft) return draft;
  return thing.at.at('item').missing('object');
}

/**
 * The things of a document that are items. Organisations and places are items only where nothing else is one: beside an
 * event they say who and where.
 */
export function thingsIn(roots: readonly Thing[]): Thing[] {
  const parts = partsOf(roots);
  const seen = new Set<unknown>();
  const things = roots.filter((root) => !parts.has(root.at.value)).flatMap((root) => expand(root, seen));
  const kinds = new Map(things.map((thing) => [thing, kindOf(thing)]));
  const of = (wanted: (kind: Kind, thing: Thing) => boolean) => things.filter((it) => wanted(kinds.get(it)!, it));
  const known = of(
    (kind, it) => !['organization', 'unknown', 'support'].includes(kind) || (kind === 'support' && it.is('ListItem')),
  );
  // A page of questions has dozens of one type: the first speaks for all.
  const unknown = of((kind) => kind === 'unknown');
  unknown
    .filter((thing, i) => unknown.findIndex((it) => it.types[0] === thing.types[0]) === i)
    .forEach((thing) => noteUnknown(thing, known.length > 0));
  const items = known.length > 0 ? known : of((kind) => kind === 'organization');
  if (items.length + unknown.length === 0 && things[0]) noteUnknown(things[0], false);
  return items;
}

/** The items of a document. */
export const itemsOf = (roots: readonly Thing[]): Draft[] =>
  distinctIds(
    thingsIn(roots)
      .map(toDraft)
      .filter((it) => it !== undefined),
  );

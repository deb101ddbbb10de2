import type { Cursor } from '../cursor.ts';
import { htmlOf } from './rich-text.ts';

/** Types that are there for what is in them; what answers a search has no type at all. */
const containers = new Set([
  'Folder',
  'Collection',
  'Plone Site',
  'LRF',
  'LIF',
  'Subsite',
  'Topic',
  'Large Plone Folder',
]);

/** Comments and the like belong to an item and are none. */
const parts = new Set(['Discussion Item', 'Incarico']);

export const isContainer = (at: Cursor): boolean =>
  Array.isArray(at.at('items').value) && (!at.at('@type').exists || containers.has(at.at('@type').word));

/** A page of Volto may have others in it; an event or a news item has only its own material there. */
const isFullPage = (at: Cursor): boolean =>
  at.at('@type').value === 'Document' &&
  at
    .at('items')
    .list()
    .some((it) => it.isObject);

/** The items of a document: an item by itself, or what a folder, a collection, a page or a search lists. */
export function entries(at: Cursor): Cursor[] {
  if (Array.isArray(at.value))
    return at.list().flatMap((it) => (it.isObject ? entries(it) : (it.wrong('object') ?? [])));
  const inside = () =>
    at
      .at('items')
      .list()
      .flatMap((it) => (it.isObject ? [it] : (it.wrong('object') ?? [])));
  const listed = isContainer(at) ? inside() : isFullPage(at) ? [...(saysSomething(at) ? [at] : []), ...inside()] : [at];
  return listed.filter((it) => !parts.has(it.at('@type').word));
}

const saysSomething = (at: Cursor): boolean => htmlOf(at) !== undefined || htmlOf(at.at('text')) !== undefined;

import type { Feed, Item } from '../../model/feed.ts';
import type { Resource } from '../../model/resource.ts';
import { fold } from '../fold.ts';
import { materialsOf } from './materials-of.ts';

const pathOf = (address: string): string | undefined =>
  URL.canParse(address, 'https://site.invalid')
    ? new URL(address, 'https://site.invalid').pathname.replace(/\/$/, '')
    : undefined;

/** The id of the item that a term names: by that id, or by the address or path of the item's page. */
function idOf(term: string, items: readonly Item[]): string {
  if (!term.includes('/')) return term;
  const path = pathOf(term);
  const known = items.find(({ id, url }) => id === term || (url !== undefined && pathOf(url) === path));
  // An item whose feed is not at hand: what sites name a page after, most often.
  return known?.id ?? path?.split('/').at(-1) ?? term;
}

/** One thing that resources may be about. */
interface Subject {
  readonly topic: string;
  readonly id: string;
  readonly item: Item | undefined;
}

function subjectsOf(about: string, items: readonly Item[]): Subject[] {
  const terms = about.split(',').map((term) => term.trim());
  return terms.filter(Boolean).map((term) => {
    const id = idOf(term, items);
    return { topic: fold(term), id, item: items.find((it) => it.id === id) };
  });
}

const isAbout = ({ id, topics, related }: Resource, subject: Subject): boolean =>
  subject.id !== id &&
  (topics?.some((topic) => fold(topic) === subject.topic) ||
    related?.includes(subject.id) ||
    subject.item?.related?.includes(id) ||
    false);

const dayOf = ({ date, published }: Resource) => (date ?? published ?? '').slice(0, 10);

/**
 * The resources of a feed about something: `about` holds topics, ids of items, or paths and addresses of their pages, with commas
 * between them. What a training path is studied with comes first, in its order; then resources about the most of what was
 * asked, the newest first. Ids count both ways: whether the resource names the item, or the item the resource. For an empty
 * text all resources.
 */
export function relatedResources({ items }: Feed, about: string): readonly Resource[] {
  const subjects = subjectsOf(about, items);
  const ranked = items
    .filter((item) => item.type === 'resource')
    .map((resource) => ({ resource, hits: subjects.filter((subject) => isAbout(resource, subject)).length }))
    .filter(({ hits }) => hits > 0 || subjects.length === 0)
    .sort((a, b) => b.hits - a.hits || dayOf(b.resource).localeCompare(dayOf(a.resource)));
  const materials = subjects.flatMap(({ item }) => (item?.type === 'training' ? materialsOf(item) : []));
  return [...materials, ...ranked.map(({ resource }) => resource)];
}

import { getCollection } from 'astro:content';
import { builtAt } from './feeds.ts';
import { isExpired } from './is-expired.ts';
import type { Form, Initiative } from '@vicinia/feed/model.js';

const initiatives = (await getCollection('initiatives'))
  .map(({ data }) => data)
  .filter((item) => !isExpired(item, builtAt));

const { compare } = new Intl.Collator('it');

const formSlugs: Record<Form, string> = {
  'pooled-demand': 'aggregazione-della-domanda',
  'mutual-aid': 'mutuo-aiuto',
  'active-collaboration': 'collaborazione-attiva',
};

/** Where the initiatives of a form stand. */
export const formPath = (form: Form): string => `/iniziative/forma/${formSlugs[form]}/`;

export interface Municipality {
  name: string;
  slug: string;
  items: Initiative[];
}

const slug = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');

const byName = Object.groupBy(initiatives, (item) => item.places?.[0]?.municipality ?? '');

const inOrder = (items: readonly Initiative[]) => items.toSorted((a, b) => compare(a.title, b.title));

/** Municipalities by name, with the initiatives whose first place is there. */
export const municipalities: readonly Municipality[] = Object.entries(byName)
  .filter(([name]) => name !== '')
  .map(([name, items = []]) => ({ name, slug: slug(name), items: inOrder(items) }))
  .sort((a, b) => compare(a.name, b.name));

export const withoutPlace: readonly Initiative[] = inOrder(byName[''] ?? []);

export const initiativesOf = (form: Form): readonly Initiative[] => initiatives.filter((item) => item.form === form);

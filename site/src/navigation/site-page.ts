import { getCollection } from 'astro:content';
import { inLanguage, languageOf, withoutLanguage, type Language } from '../language/language.ts';

/** A page that an editor has written, as menus see it. */
export interface SitePage {
  path: string;
  title: string;
  summary: string;
  /** What menus call it. */
  label: string;
  opensSection: boolean;
  order: number;
}

const pages: SitePage[] = (await getCollection('pages')).map(({ id, data }) => ({
  path: `/${id}/`,
  title: data.title,
  summary: data.summary,
  label: data.section ?? data.title,
  opensSection: data.section !== undefined,
  order: data.order ?? Infinity,
}));

const { compare } = new Intl.Collator('it');
// Neither of two pages without a place comes first.
const inOrder = (a: SitePage, b: SitePage) =>
  a.order === b.order ? compare(a.label, b.label) : a.order < b.order ? -1 : 1;

const isBelow = (parent: string) => (page: SitePage) =>
  page.path.startsWith(parent) && page.path !== parent && !page.path.slice(parent.length, -1).includes('/');

/** The pages right below a path, in their order. */
export const pagesBelow = (path: string): SitePage[] => pages.filter(isBelow(path)).sort(inOrder);

/** The pages at the top of a language. */
export const topPages = (language: Language): SitePage[] =>
  pagesBelow(inLanguage('/', language)).filter((page) => languageOf(page.path) === language);

/** The page at a path; where no editor has written it, one by its address. */
export function pageAt(path: string): SitePage {
  const known = pages.find((page) => page.path === path);
  if (known) return known;
  const word = withoutLanguage(path).split('/').at(-2) ?? '';
  const title = word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ');
  return { path, title, summary: '', label: title, opensSection: false, order: Infinity };
}

/** Those above a path that somebody has written, the uppermost first. */
export function pagesAbove(path: string): SitePage[] {
  const steps = path.split('/').slice(1, -2);
  const above = steps.map((_, i) => `/${steps.slice(0, i + 1).join('/')}/`);
  return above.flatMap((it) => pages.find((page) => page.path === it) ?? []);
}

export const isWritten = (path: string): boolean => pages.some((page) => page.path === path);

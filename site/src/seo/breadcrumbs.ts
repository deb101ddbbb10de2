import { inLanguage, languageOf, withoutLanguage } from '../language/language.ts';
import { pagesAbove } from '../navigation/site-page.ts';
import { siteWords } from '../words/site-words.ts';
import type { Thing } from './thing.ts';

/** The way from the first page to this one; none where there is no way. */
export function breadcrumbs(path: string, title: string, site: URL): Thing[] {
  if (withoutLanguage(path) === '/') return [];
  const language = languageOf(path);
  const steps = [
    { path: inLanguage('/', language), name: siteWords(language).home },
    ...pagesAbove(path).map((page) => ({ path: page.path, name: page.label })),
    { path, name: title },
  ];
  const itemListElement = steps.map(({ path: step, name }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: new URL(step, site).href,
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}

import type { FacetName } from '@vicinia/feed/query.js';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { languageName } from '../../messages/language-name.ts';

/** What a facet's value is called; open values (places, topics) are what the feed says. */
export function facetValueName(facet: FacetName, value: string, { language, messages }: FullDictionary): string {
  if (facet === 'language') return languageName(value, language);
  const { form, status, promoter, contribution, instrumentKind, audience, costKind, accessKind } = messages;
  const lists: Partial<Record<FacetName, Record<string, string>>> = {
    form,
    status,
    promoter,
    seeks: contribution,
    offers: contribution,
    instrument: instrumentKind,
    audience,
    cost: costKind,
    access: accessKind,
  };
  const names = lists[facet];
  return names && Object.hasOwn(names, value) ? names[value]! : value;
}

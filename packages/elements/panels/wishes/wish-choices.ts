import type { Catalogue } from '@vicinia/feed/query.js';

/** What a feed has to choose from: nobody is asked for what nobody could meet. */
export interface WishChoices {
  languages: readonly string[];
  groups: readonly string[];
}

/** The languages spoken and the groups named in a catalogue, the most frequent first. */
export function wishChoices(catalogue: Catalogue): WishChoices {
  const languages = new Map<string, number>();
  const groups = new Map<string, number>();
  const count = (tally: Map<string, number>, values: readonly string[] = []) => {
    for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  };
  for (const { item } of catalogue) {
    if (item.type !== 'initiative') continue;
    count(languages, item.languages);
    count(groups, item.audience?.groups);
  }
  const sorted = (tally: Map<string, number>) => [...tally].sort(([, a], [, b]) => b - a).map(([value]) => value);
  return { languages: sorted(languages), groups: sorted(groups).filter((group) => group !== 'everyone') };
}

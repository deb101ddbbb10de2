import type { Cost } from '@vicinia/feed/model.js';
import type { FullDictionary } from '../messages/full-dictionary.ts';

function price(amount: number, currency: string, language: string): string {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount);
  } catch {
    // What is no currency code ("euro") stands as it was written.
    return `${new Intl.NumberFormat(language).format(amount)} ${currency}`;
  }
}

/** What it costs, and what there is to say of that. */
export function costFacts({ free, amount, currency = 'EUR', note }: Cost, words: FullDictionary): string[] {
  const known = free === undefined ? undefined : words.text(free ? 'free' : 'notFree');
  const what = amount !== undefined && amount > 0 ? price(amount, currency, words.language) : known;
  return [what, note].filter((it) => it !== undefined);
}

import type { FeedItem } from './feed-item.ts';

/** The texts of an item in which the element searches, too. */
export function searchedTexts({ title, tags, summary, content_text, _vicinia: { promoter, places } }: FeedItem) {
  const [{ name, address, municipality, neighbourhood }] = places;
  return {
    ...{ title, topics: tags.join(' '), promoter: promoter.name },
    place: `${name} ${address} ${municipality} ${neighbourhood}`,
    ...{ summary, description: content_text },
  };
}

/** One text of small letters, for a search by `includes`. */
export const searchedText = (item: FeedItem): string => Object.values(searchedTexts(item)).join('\n').toLowerCase();

/** Does a text of small letters have each of these words somewhere? */
export const hasWords = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

export const wordsOf = (typed: string): string[] => typed.toLowerCase().split(/\s+/).filter(Boolean);

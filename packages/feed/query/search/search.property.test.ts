import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Initiative } from '../../model/initiative.ts';
import { createCatalogue } from '../catalogue.ts';
import { fits } from './fits.ts';
import { foldLetters } from './fold-letters.ts';
import { isItalian, italianStem, sameButEnding } from './italian.ts';
import { markRanges } from './mark-ranges.ts';
import { search } from './search.ts';
import { typedWords, wordsIn } from './words-in.ts';

/** A slip as it is told of in words: letter by letter, with nothing looked up. */
function slips(typed: string, word: string, firm: boolean): boolean {
  const { length } = typed;
  if (length < 5 || /[\d社区花]/.test(typed)) return false;
  const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);
  const positions = Array.from({ length }, (_, at) => at);
  const begins = (meant: string) => meant.length >= 5 && word.startsWith(meant);
  const isLast = (at: number) => at === length - 1;
  return positions.some((at) => {
    const swapped = typed.slice(0, at) + typed.slice(at + 1, at + 2) + typed[at]! + typed.slice(at + 2);
    const other = without(word.slice(0, length), at) === without(typed, at) && word.length >= length;
    return (
      begins(swapped) ||
      (begins(without(typed, at)) && !(isLast(at) && firm)) ||
      without(word.slice(0, length + 1), at) === typed ||
      (other && (!isLast(at) || word.length === length))
    );
  });
}

function fitOf(typed: string, word: string, italian: boolean): number | undefined {
  if (word === typed) return fits.exact;
  if (word.startsWith(typed)) return fits.beginning;
  if (italian && sameButEnding(typed, word)) return fits.ending;
  const stem = italianStem(typed);
  if (slips(typed, word, false) || (italian && stem !== typed && slips(stem, word, true))) return fits.slip;
  return undefined;
}

const textsOf = ({ title, summary, description, topics }: Initiative) => [title, topics?.join(), summary, description];

/** Looks at every word of every item. */
function slowSearch(items: readonly Initiative[], query: string): string[] {
  const costs = items.map((item) => {
    const costsOfWords = typedWords(query).map((typed) => {
      const italian = new Map<string, boolean>();
      const fields = new Map<string, number>();
      for (const [field, text] of textsOf(item).entries())
        for (const { word } of wordsIn(foldLetters(text ?? ''))) {
          italian.set(word, isItalian(item.language));
          if (!fields.has(word)) fields.set(word, field);
        }
      const each = [...fields].map(([word, field]) => {
        const fit = fitOf(typed, word, italian.get(word)!);
        return fit === undefined ? Infinity : 1 + fit + 3 * field;
      });
      return Math.min(...each);
    });
    return costsOfWords.reduce((sum, cost) => sum + cost, 0);
  });
  return items
    .map(({ id }, at) => ({ id, cost: costs[at]! }))
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost)
    .map(({ id }) => id);
}

// Few letters, so that much is nearly the same.
const word = fc.string({ unit: fc.constantFrom('a', 'o', 'i', 'à', 'c', 'h', 'T'), minLength: 2, maxLength: 8 });
const unspaced = fc.string({ unit: fc.constantFrom('社', '区', '花'), minLength: 1, maxLength: 12 });
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: word }, unspaced, fc.constantFrom('12345', 'ﬁ', '½', "l'")), { maxLength: 5 })
  .map((words) => words.join(' '));
const maybe = fc.option(text, { nil: undefined });
const items = fc
  .array(
    fc.record({
      title: text,
      summary: maybe,
      description: maybe,
      topics: fc.option(fc.array(text, { maxLength: 2 }), { nil: undefined }),
      language: fc.constantFrom('it', 'de'),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((more, at) => ({ type: 'initiative', id: `${at}`, ...more }) as Initiative));
const query = fc.oneof(
  word,
  fc.tuple(word, word).map((two) => two.join(' ')),
  text,
);

const listing = (all: Initiative[]) => createCatalogue({ timeZone: 'Europe/Rome', items: all }, 0);
const holds = (check: (items: Initiative[], query: string) => void) =>
  fc.assert(fc.property(items, query, check), { seed: 1789, numRuns: 2_000 });

describe('whatever is listed and typed, a search', () => {
  it('finds what a look at every word finds, in the same order', () => {
    holds((all, typed) => {
      expect(search(listing(all), typed).map(({ item }) => item.id)).to.deep.equal(
        typedWords(typed).length > 0 ? slowSearch(all, typed) : all.map(({ id }) => id),
      );
    });
  });

  it('finds the same in the order of the listing when that is to be kept', () => {
    holds((all, typed) => {
      const listed = listing(all);
      const found = new Set(search(listed, typed));
      expect([...search(listed, typed, true)]).to.deep.equal(listed.filter((entry) => found.has(entry)));
    });
  });

  it('finds titles in which something is marked for each of its words', () => {
    holds((all, typed) => {
      const titles = all.map(({ id, title, language }) => ({ type: 'initiative', id, title, language }) as Initiative);
      const found = new Set(search(listing(titles), typed).map(({ item }) => item.id));
      for (const { id, title, language } of titles) {
        const marks = typedWords(typed).map((each) => markRanges(title, each, language).length > 0);
        expect(found.has(id)).to.equal(marks.every(Boolean));
      }
    });
  });
});

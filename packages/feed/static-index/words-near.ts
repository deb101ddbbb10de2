import { fits, type Fit } from '../query/search/fits.ts';
import { italianStem, sameButEnding } from '../query/search/italian.ts';
import { lookUpSlips } from '../query/search/look-up-slips.ts';
import { beginning } from '../query/search/sorted-words.ts';
import type { WordRef, WordsFile } from './layout.ts';

/** A word that fits what was typed, how, and where its lists are. */
export interface FittingWord {
  readonly fit: Fit;
  readonly ref: WordRef;
}

/** What takes many lists is no slip. */
const MOST_SLIPS = 12;

/** An ending that comes after all others. */
const LAST = '\uffff';

/** In which files words are. */
export class WordsNear {
  readonly #first: readonly string[];
  readonly #italian: boolean;
  readonly #load: (file: number) => Promise<WordsFile>;

  /** `first`: the first word of each file. */
  constructor(first: readonly string[], italian: boolean, load: (file: number) => Promise<WordsFile>) {
    this.#first = first;
    this.#italian = italian;
    this.#load = load;
  }

  /**
   * What fits a typed word: as in a list that is read whole (`lookUp`), but that slips are forgiven only where nothing else
   * fits, and not in the first letters, since for those every word would have to be known.
   */
  async find(typed: string): Promise<FittingWord[]> {
    const stem = this.#italian ? italianStem(typed) : typed;
    const words = await this.#between(stem, `${typed}*`);
    const found = this.#endings(words, typed, stem);
    const exact = words.get(typed);
    if (exact) found.push({ fit: fits.exact, ref: exact });
    const joined = words.get(`${typed}*`);
    if (joined) found.push({ fit: fits.beginning, ref: joined });
    else {
      const rest = await this.#between(typed, typed + LAST);
      for (const [word, ref] of rest)
        if (word !== typed && word.startsWith(typed)) found.push({ fit: fits.beginning, ref });
    }
    return found.length > 0 ? found : this.#slips(words, typed);
  }

  #endings(words: ReadonlyMap<string, WordRef>, typed: string, stem: string): FittingWord[] {
    if (stem === typed) return [];
    return [...words]
      .filter(([word]) => word !== typed && word.startsWith(stem) && sameButEnding(typed, word))
      .map(([, ref]) => ({ fit: fits.ending, ref }));
  }

  #slips(words: ReadonlyMap<string, WordRef>, typed: string): FittingWord[] {
    const vocabulary = [...words.keys()].filter((word) => !word.endsWith('*')).sort();
    const meant = lookUpSlips(vocabulary, typed).flatMap(([from, to]) => vocabulary.slice(from, to));
    return [...new Set(meant)].slice(0, MOST_SLIPS).map((word) => ({ fit: fits.slip, ref: words.get(word)! }));
  }

  /** The words of the files in which those from one to another are. */
  async #between(from: string, to: string): Promise<Map<string, WordRef>> {
    const last = this.#fileOf(to);
    const files: Promise<WordsFile>[] = [];
    for (let file = this.#fileOf(from); file <= last; file++) files.push(this.#load(file));
    return new Map((await Promise.all(files)).flat().map(([word, ...ref]) => [word, ref]));
  }

  #fileOf(word: string): number {
    const [at] = beginning(this.#first, word);
    return this.#first[at] === word ? at : Math.max(0, at - 1);
  }
}

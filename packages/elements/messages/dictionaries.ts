import { Dictionary } from './dictionary.ts';
import it from './it.ts';
import type { FurtherMessages, Messages } from './messages.ts';

// Italian is always there: it is the default, and what remains when a catalogue cannot be fetched.
const catalogues = new Map<string, Messages>([['it', it]]);
/** Those that have a catalogue in `catalogues-of-others.ts`. */
const others = 'en de sl fr es ro sq uk ar zh'.split(' ');
const dictionaries = new Map<string, Dictionary>();

const primary = (language: string) => language.toLowerCase().split('-')[0]!;
const isKnown = (language: string) => catalogues.has(primary(language)) || others.includes(primary(language));

/** The language that the interface will speak when this one is asked for: itself, else Italian. */
export function spoken(language: string): string {
  try {
    return isKnown(language) ? (Intl.getCanonicalLocales(language)[0] ?? 'it') : 'it';
  } catch {
    return 'it';
  }
}

/**
 * Makes a catalogue available at once, before any element asks for it: for server rendering and hydration. It may bring
 * the words of what is loaded on demand, too, and a language that the interface does not speak by itself.
 */
export function addMessages(language: string, messages: Messages & Partial<FurtherMessages>): void {
  catalogues.set(language, messages);
}

/** The dictionary of a language, if its catalogue is there already. */
export function dictionary(language: string): Dictionary | undefined {
  const tag = spoken(language);
  const messages = catalogues.get(primary(tag));
  if (!messages) return undefined;
  let known = dictionaries.get(tag);
  if (!known) dictionaries.set(tag, (known = new Dictionary(tag, messages)));
  return known;
}

/** Fetches the catalogue of a language. When that fails the interface stays usable, in Italian. */
export async function loadDictionary(language: string): Promise<Dictionary> {
  const tag = primary(spoken(language));
  try {
    if (!catalogues.has(tag)) {
      const { cataloguesOfOthers } = await import('./catalogues-of-others.ts');
      catalogues.set(tag, (await cataloguesOfOthers[tag]!()).default);
    }
  } catch {
    return dictionary('it')!;
  }
  return dictionary(language)!;
}

import { Dictionary } from './dictionary.ts';
import type { Messages, MoreMessages } from './messages.ts';
import it from './more-it.ts';

/** The words of the listing and those of what is loaded on demand together. */
export type FullDictionary = Dictionary<Messages & MoreMessages>;

const loaders: Record<string, () => Promise<{ default: MoreMessages }>> = {
  en: () => import('./more-en.ts'),
  de: () => import('./more-de.ts'),
  sl: () => import('./more-sl.ts'),
  fr: () => import('./more-fr.ts'),
  es: () => import('./more-es.ts'),
  ro: () => import('./more-ro.ts'),
  sq: () => import('./more-sq.ts'),
  uk: () => import('./more-uk.ts'),
  ar: () => import('./more-ar.ts'),
  zh: () => import('./more-zh.ts'),
};

/**
 * Adds the further words to a dictionary: those that somebody has brought with `addMessages`, else the language's own.
 * Italian stands in where a catalogue cannot be fetched.
 */
export async function loadFullDictionary({ language, messages }: Dictionary): Promise<FullDictionary> {
  const load = loaders[language.split('-')[0]!];
  const more = load
    ? await load().then(
        (catalogue) => catalogue.default,
        () => it,
      )
    : it;
  return new Dictionary(language, { ...more, ...messages });
}

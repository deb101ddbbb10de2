import { Dictionary } from './dictionary.ts';
import type { Messages } from './messages.ts';

type Load<M> = () => Promise<{ default: M }>;

/**
 * Makes the function that adds to a dictionary the further words of a part that is loaded on demand: those that somebody
 * has brought with `addMessages`, else the language's own. Italian stands in where a catalogue cannot be fetched.
 */
export const addingWords =
  <M extends object>(italian: M, loaders: Record<string, Load<M>>) =>
  async ({ language, messages }: Dictionary): Promise<Dictionary<Messages & M>> => {
    const load = loaders[language.split('-')[0]!];
    const more = load
      ? await load().then(
          (catalogue) => catalogue.default,
          () => italian,
        )
      : italian;
    return new Dictionary(language, { ...more, ...messages });
  };

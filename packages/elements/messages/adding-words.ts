import { Dictionary } from './dictionary.ts';
import type { Messages } from './messages.ts';

type Load<M> = () => Promise<{ default: M }>;
type Added<M> = Dictionary<Messages & M>;

/**
 * Makes the function that adds to a dictionary the further words of a part: those that somebody has brought with
 * `addMessages`, else the language's own. At once where they are there already, Italian or brought; Italian stands in where
 * a catalogue cannot be fetched.
 */
export const addingWords =
  <M extends object>(italian: M, loaders: Record<string, Load<M>>) =>
  ({ language, messages }: Dictionary): Added<M> | Promise<Added<M>> => {
    const add = (more: M) => new Dictionary(language, { ...more, ...messages });
    const load = loaders[language.split('-')[0]!];
    if (!load || Object.keys(italian).every((name) => name in messages)) return add(italian);
    return load().then(
      (catalogue) => add(catalogue.default),
      () => add(italian),
    );
  };

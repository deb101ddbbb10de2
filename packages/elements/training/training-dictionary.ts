import { addingWords } from '../messages/adding-words.ts';
import { Dictionary } from '../messages/dictionary.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import type { Messages, TrainingMessages } from '../messages/messages.ts';
import it from '../messages/training-it.ts';

/** The words of a listing, in training's own terms, and those that training has beyond them. */
export type TrainingDictionary = Dictionary & Dictionary<Messages & TrainingMessages>;

/** The same with the words of details. */
export type FullTrainingDictionary = FullDictionary & TrainingDictionary;

const load = addingWords<TrainingMessages>(it, {
  en: () => import('../messages/training-en.ts'),
  de: () => import('../messages/training-de.ts'),
  sl: () => import('../messages/training-sl.ts'),
  fr: () => import('../messages/training-fr.ts'),
  es: () => import('../messages/training-es.ts'),
  ro: () => import('../messages/training-ro.ts'),
  sq: () => import('../messages/training-sq.ts'),
  uk: () => import('../messages/training-uk.ts'),
  ar: () => import('../messages/training-ar.ts'),
  zh: () => import('../messages/training-zh.ts'),
});

const inOwnTerms = ({ language, messages }: Dictionary<Messages & TrainingMessages>) =>
  new Dictionary<Messages & TrainingMessages>(language, { ...messages, ...messages.instead }) as TrainingDictionary;

/** Adds training's words to a listing's, at once where they are there already. */
export function loadTrainingDictionary(words: Dictionary): TrainingDictionary | Promise<TrainingDictionary> {
  const added = load(words);
  return added instanceof Promise ? added.then(inOwnTerms) : inOwnTerms(added);
}

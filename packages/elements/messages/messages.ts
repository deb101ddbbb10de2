import type it from './it.ts';
import type moreIt from './more-it.ts';
import type noticesIt from './notices-it.ts';
import type relatedIt from './related-it.ts';
import type trainingIt from './training-it.ts';
import type troubleIt from './trouble-it.ts';

/** A text that depends on a number `{n}`: one form for each plural category that the language has (Intl.PluralRules). */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

type Catalogue<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends { other: string } ? Plural : Catalogue<T[K]>;
};

/** The words of a listing in one language. The Italian catalogue says which there are; the compiler checks the others. */
export type Messages = Catalogue<typeof it>;

/** The words of what is loaded on demand: facets' values, active filters, details. They come with that. */
export type MoreMessages = Catalogue<typeof moreIt>;

/** What is said when a feed, or a part of it, is not there. */
export type TroubleMessages = Catalogue<typeof troubleIt>;

/** The words that notices alone need, and related resources. */
export type NoticeMessages = Catalogue<typeof noticesIt>;
export type RelatedMessages = Catalogue<typeof relatedIt>;

/** The words that training alone needs. */
export type TrainingMessages = Catalogue<typeof trainingIt>;

/** Whatever somebody may bring along with the words of a listing. */
export type FurtherMessages = MoreMessages & TroubleMessages & NoticeMessages & RelatedMessages & TrainingMessages;

/** The names in a catalogue whose values are of a kind: texts or plurals. */
export type NamesOf<M, V> = { [K in keyof M]: M[K] extends V ? K : never }[keyof M];

import type { Reason } from './reason.ts';
import type { Traits } from './traits.ts';

/** Says whether an initiative meets one part of a wish, and how. */
export type Judge = (traits: Traits) => Reason | undefined;

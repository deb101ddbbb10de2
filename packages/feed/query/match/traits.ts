import {
  contributionKinds,
  type Contribution,
  type ContributionKind,
  type Direction,
} from '../../model/contribution.ts';
import type { Initiative } from '../../model/initiative.ts';
import type { Slots } from '../calendar/slots.ts';
import { slotsOfEntry } from '../calendar/slots-of-entry.ts';
import type { Entry } from '../catalogue.ts';
import { words } from '../fold.ts';
import { slotsInWords } from './slots-in-words.ts';
import { weeklyHours } from './weekly-hours.ts';

const always = [{ from: -Infinity, until: Infinity }];

/** A bit for each kind: that something meets some of them is then one comparison. */
export const bitsOf = (kinds: readonly ContributionKind[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << contributionKinds.indexOf(kind)), 0);

/** What matching needs of one direction of an initiative; each part is worked out when a wish first asks for it. */
export class Traits {
  readonly item: Initiative;
  readonly contributions: readonly Contribution[];
  /** Those of its contributions: see `bitsOf`. */
  readonly kinds: number;
  readonly #entry: Entry;
  #slots: Slots | undefined;
  #hours: readonly { weekly: number; text: string }[] | undefined;
  #texts: readonly { text: string; words: string }[] | undefined;

  constructor(entry: Entry, item: Initiative, direction: Direction) {
    this.#entry = entry;
    this.item = item;
    this.contributions = (item.contributions ?? []).filter((it) => it.direction === direction);
    this.kinds = bitsOf(this.contributions.map(({ kind }) => kind));
  }

  /** When it takes place or is open, or when its contributions say that they are. */
  get slots(): Slots {
    return (this.#slots ??= this.#given.reduce(
      (slots, text) => slots | slotsInWords(text),
      slotsOfEntry(this.#entry, always)[0]!,
    ));
  }

  /** Amounts that speak of time. */
  get hours(): readonly { weekly: number; text: string }[] {
    return (this.#hours ??= this.contributions.flatMap(({ amount: text = '' }) => {
      const weekly = weeklyHours(text);
      return weekly === undefined ? [] : [{ weekly, text }];
    }));
  }

  /** Roles, amounts and notes, each with its folded words, a space before each. */
  get texts(): readonly { text: string; words: string }[] {
    return (this.#texts ??= this.#given.map((text) => ({ text, words: ' ' + words(text).join(' ') })));
  }

  get #given(): string[] {
    return this.contributions.flatMap(({ roles = [], amount, note }) => [...roles, amount ?? [], note ?? []].flat());
  }
}

/** The same for the same entry, since every choice asks for them; undefined of what is no initiative. */
export function traitsOf(entry: Entry, direction: Direction): Traits | undefined {
  if (entry.item.type !== 'initiative') return undefined;
  return ((entry.traits ??= {})[direction] ??= new Traits(entry, entry.item, direction));
}

import { contributionKinds, type Direction } from '../../model/contribution.ts';
import type { Initiative } from '../../model/initiative.ts';
import { fitsAge } from '../calendar/fits-age.ts';
import type { Entry } from '../catalogue.ts';
import { judgesOf } from './judges-of.ts';
import type { Reason } from './reason.ts';
import { bitsOf, traitsOf, type Traits } from './traits.ts';
import type { Wish } from './wish.ts';

export interface Match {
  entry: Entry;
  /** The sum of the reasons' points: see `points`. */
  score: number;
  /** Why, what was asked for first ahead. */
  reasons: readonly Reason[];
}

const hasAges = ({ audience }: Initiative): boolean => audience?.minAge !== undefined || audience?.maxAge !== undefined;

/** Is somebody with this wish among those for whom an initiative expressly is, whatever it says that it offers? */
function isMeantFor(item: Initiative, { forWhom = [], age }: Wish): boolean {
  if (forWhom.some((group) => group !== 'everyone' && item.audience?.groups?.includes(group))) return true;
  return age !== undefined && hasAges(item) && fitsAge(item.audience!, age);
}

/** May it be listed at all? `kinds`: those that are asked for. */
function isEligible({ item, kinds: own }: Traits, kinds: number, wish: Wish): boolean {
  if (item.status === 'concluded') return false;
  if (wish.direction === 'give') return (own & kinds) !== 0;
  if (wish.age !== undefined && hasAges(item) && !fitsAge(item.audience!, wish.age)) return false;
  return (own & kinds) !== 0 || isMeantFor(item, wish);
}

/** Further down than any score. */
const resting = 1_000_000;

/**
 * The initiatives that meet a wish, best first, each with why. Who gives is matched with what is sought, who needs with what
 * is offered, and with initiatives that are expressly for them. None is listed that meets none of the kinds, that is
 * concluded, or whose ages leave out the one who needs; those that rest come last. What has the same score stays in the
 * order in which it is given.
 */
export function match(entries: readonly Entry[], wish: Wish): Match[] {
  const direction: Direction = wish.direction === 'give' ? 'seeks' : 'offers';
  const judges = judgesOf(wish, direction);
  const kinds = bitsOf(wish.kinds.length > 0 ? wish.kinds : contributionKinds);
  // Used again and again: as many lists that grow would cost more than the rest.
  const found: Reason[] = [];
  const ranks = new Map<number, Match[]>();
  for (const entry of entries) {
    const traits = traitsOf(entry, direction);
    if (!traits || !isEligible(traits, kinds, wish)) continue;
    let [score, count] = [0, 0];
    for (const judge of judges) {
      const reason = judge(traits);
      if (!reason) continue;
      found[count++] = reason;
      score += reason.points;
    }
    const reasons = found.slice(0, count);
    const rank = traits.item.status === 'resting' ? score - resting : score;
    const equals = ranks.get(rank);
    if (equals) equals.push({ entry, score, reasons });
    else ranks.set(rank, [{ entry, score, reasons }]);
  }
  return [...ranks].sort(([a], [b]) => b - a).flatMap(([, matches]) => matches);
}

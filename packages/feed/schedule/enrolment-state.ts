import type { Session } from '../model/training.ts';
import { endOf, instantOf } from './instant.ts';

/** How it stands with enrolling, what serves a visitor best first. */
export const enrolmentStates = ['open', 'closing-soon', 'waiting-list', 'not-yet', 'full', 'closed', 'past'] as const;

export type EnrolmentState = (typeof enrolmentStates)[number];

/** What one enrols for: a session, or a path as a whole. */
export type Enrollable = Partial<Pick<Session, 'start' | 'end' | 'status' | 'seatsLeft' | 'enrolment'>>;

/** It closes soon when no more than this is left, in milliseconds: three days. */
const soon = 3 * 86_400_000;

/**
 * How it stands with enrolling at the instant `now` (milliseconds); nothing where that is not known, or what one would enrol
 * for is off. Without a moment at which enrolment closes it does when the session begins. A day on which it closes counts to
 * its end.
 */
export function enrolmentState(
  { start, end, status, seatsLeft, enrolment = {} }: Enrollable,
  zone: string,
  now: number,
): EnrolmentState | undefined {
  if (start !== undefined && endOf(end ?? start, zone) <= now) return 'past';
  const { opens, closes, url, waitingList } = enrolment;
  const isFull = seatsLeft === 0;
  const isKnown = (opens ?? closes ?? url ?? waitingList) !== undefined || isFull;
  if (!isKnown || status === 'cancelled' || status === 'postponed') return undefined;
  const begins = start === undefined ? Infinity : instantOf(start, zone);
  const until = closes === undefined ? begins : endOf(closes, zone);
  if (until <= now) return 'closed';
  if (opens !== undefined && instantOf(opens, zone) > now) return 'not-yet';
  if (isFull) return waitingList ? 'waiting-list' : 'full';
  return until - now <= soon ? 'closing-soon' : 'open';
}

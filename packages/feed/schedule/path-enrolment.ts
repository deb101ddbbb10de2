import type { Enrolment, Session, Training } from '../model/training.ts';
import { enrolmentState, enrolmentStates, type Enrollable, type EnrolmentState } from './enrolment-state.ts';
import { endOf, instantOf } from './instant.ts';
import { zoneOf } from './next-occurrence.ts';
import { sessionEnrolment } from './session-enrolment.ts';

/** The path as one thing to enrol for: it ends with its last session, and is full when all that is still to come of it is. */
function whole({ enrolment }: Training, sessions: readonly Session[], zone: string, now: number): Enrollable {
  const inOrder = sessions.toSorted((a, b) => instantOf(a.start, zone) - instantOf(b.start, zone));
  const last = inOrder.at(-1);
  const seats = inOrder
    .filter((it) => !it.enrolment && endOf(it.end ?? it.start, zone) > now)
    .map(({ seatsLeft }) => seatsLeft)
    .filter((it) => it !== undefined);
  return {
    ...(last && { start: last.start, end: last.end ?? last.start }),
    ...(enrolment && { enrolment }),
    ...(seats.length > 0 && { seatsLeft: Math.max(...seats) }),
  };
}

export interface PathEnrolment {
  readonly state: EnrolmentState;
  /** What it is about: the path's, or a session's own. */
  readonly enrolment: Enrolment;
}

/** How it stands with enrolling for a path, or for a session of it that one enrols for by itself: what serves best. */
export function pathEnrolment(path: Training, feedZone: string, now: number): PathEnrolment | undefined {
  const zone = zoneOf(path, feedZone);
  const sessions = (path.modules ?? []).flatMap((module) => module.sessions ?? []);
  const own = sessions.filter((it) => it.enrolment).map((it) => ({ ...it, enrolment: sessionEnrolment(it, path) }));
  const known = [whole(path, sessions, zone, now), ...own].flatMap((it) => {
    const state = enrolmentState(it, zone, now);
    return state ? [{ state, enrolment: it.enrolment ?? {} }] : [];
  });
  const rank = ({ state }: PathEnrolment) => enrolmentStates.indexOf(state);
  return known.sort((a, b) => rank(a) - rank(b))[0];
}

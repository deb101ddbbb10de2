import type { Enrolment, Session, Training } from '../model/training.ts';

/**
 * How one enrols for a session: as it says itself, else as the path does. Its own period goes ahead of the path's as a whole,
 * and the path's note is about the path alone.
 */
export function sessionEnrolment(
  { enrolment: own }: Pick<Session, 'enrolment'>,
  { enrolment: path = {} }: Pick<Training, 'enrolment'>,
): Enrolment {
  const { note: _, ...shared } = path;
  if (!own) return shared;
  const hasPeriod = (own.opens ?? own.closes) !== undefined;
  return { ...(hasPeriod ? shared.url !== undefined && { url: shared.url } : shared), ...own };
}

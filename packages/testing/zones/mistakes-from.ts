import { answer } from './answer.ts';
import { answerOf, cases, questionOf } from './clock-changes.ts';

const instants = ['2026-01-15T12:00Z', '2026-07-15T12:00Z'].map((text) => new Date(text));

/** Are the clocks here those of a zone, in winter and in summer? */
const isIn = (timeZone: string) =>
  instants.every((instant) => instant.toLocaleString('en') === instant.toLocaleString('en', { timeZone }));

/**
 * What is wrong, around every change of Rome's clocks from 2020 to 2040, for a visitor whose clocks are those of a zone. That
 * it runs in that zone is for the caller to see to; it is a mistake, too, when it does not.
 */
export function mistakesFrom(zone: string): string[] {
  if (!isIn(zone)) return [`The clocks here are not those of ${zone}.`];
  return cases.flatMap((it) => {
    const [given, wanted] = [answer(questionOf(it)), answerOf(it)].map((found) => JSON.stringify(found));
    return given === wanted ? [] : [`${given} is not ${wanted}`];
  });
}

import { explainEn } from './explain-en.ts';
import { explainIt } from './explain-it.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What reads a feed leaves the guess at what was meant to whoever has a sentence to write. */
function withGuess(problem: Problem): Problem {
  const { code, expected, found, allowed } = problem;
  if (problem.nearest !== undefined || found === undefined || !allowed) return problem;
  // Of an id, `allowed` names the folders to look in.
  if ((code !== 'choice' && code !== 'unknown') || expected === 'id') return problem;
  const guess = nearest(found, allowed);
  return guess === undefined ? problem : { ...problem, nearest: guess };
}

/**
 * A sentence for people who are not programmers: what is wrong and what to do. Where it is says `locate`.
 * `language` is a BCP 47 tag; languages without sentences of their own get Italian.
 */
export function explain(problem: Problem, language = 'it'): string {
  const whole = withGuess(problem);
  return /^en(-|$)/i.test(language) ? explainEn(whole) : explainIt(whole);
}

import type { Problem } from './problem.ts';

/** What a sentence about a problem is about: a field, an entry of a list (one-based), or neither: the document. */
export interface Subject {
  readonly field?: string;
  readonly entry?: number;
}

export function subjectOf({ path }: Problem): Subject {
  const last = path.at(-1);
  if (typeof last === 'string') return { field: last };
  if (last === undefined) return {};
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? { entry: last + 1 } : { field: list, entry: last + 1 };
}

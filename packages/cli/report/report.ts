import type { ItemType } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';

export interface CheckedProblem extends Problem {
  /** The line of a text that stops being JSON, and below it a mark where it does. */
  readonly excerpt?: string;
}

/** What was found in one of the things that were to be checked. */
export interface TargetReport {
  /** As it was named. */
  readonly target: string;
  /** Name of the format, or `content`; undefined when nothing could be read. */
  readonly format: string | undefined;
  /** Documents that were read. */
  readonly pages: number;
  /** How many contents there are of each type. */
  readonly items: Readonly<Partial<Record<ItemType | 'page', number>>>;
  readonly problems: readonly CheckedProblem[];
}

export interface Summary {
  readonly items: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** In how many documents there is something wrong. */
  readonly documents: number;
}

export const documentOf = ({ file, address }: Problem): string => file ?? address ?? '';

export function summarise(targets: readonly TargetReport[]): Summary {
  const problems = targets.flatMap((target) => target.problems);
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const wrong = problems.filter(({ severity }) => severity !== 'note');
  return {
    items: targets.flatMap(({ items }) => Object.values(items)).reduce((sum, n) => sum + n, 0),
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    documents: new Set(wrong.map(documentOf)).size,
  };
}

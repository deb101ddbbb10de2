import type { Problem } from '../problem/problem.ts';

/** A request that gave no feed. `problem` says why, ready for `explain`. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly problem: Problem;

  constructor(problem: Omit<Problem, 'severity' | 'path'>, options?: ErrorOptions) {
    super(
      `${problem.code} ${problem.address ?? ''}${problem.status === undefined ? '' : ` (${problem.status})`}`,
      options,
    );
    this.problem = { severity: 'error', path: [], ...problem };
  }
}

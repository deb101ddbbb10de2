import type { Problem } from '../problem/problem.ts';

export interface LoadErrorOptions extends ErrorOptions {
  /** What the server has said of when to come back (RFC 9110, 10.2.3). */
  retryAfter?: string | null;
}

/** A request that gave no feed. `problem` says why, ready for `explain`. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly problem: Problem;
  readonly retryAfter: string | null | undefined;

  constructor(problem: Omit<Problem, 'severity' | 'path'>, options?: LoadErrorOptions) {
    super([problem.code, problem.address, problem.status].filter(Boolean).join(' '), options);
    this.problem = { severity: 'error', path: [], ...problem };
    this.retryAfter = options?.retryAfter;
  }
}

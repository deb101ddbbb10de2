import type { Problem } from '../problem/problem.ts';

/** Every problem once: a field that is looked at for two reasons is found wrong twice. */
export function uniqueProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, path, expected, line }) => {
    const key = JSON.stringify([code, path, expected, line]);
    return !seen.has(key) && seen.add(key);
  });
}

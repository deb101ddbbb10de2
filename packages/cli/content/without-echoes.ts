import type { Problem } from '@vicinia/feed/problem.js';

const keyOf = (path: Problem['path']) => path.join('\n');

/** Without required fields that are only missing because their name has a slip, which is a problem already. */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const meant = problems
    .filter(({ code, nearest }) => code === 'unknown' && nearest !== undefined)
    .map(({ path, nearest }) => keyOf([...path.slice(0, -1), nearest!]));
  return problems.filter(({ code, path }) => code !== 'missing' || !meant.includes(keyOf(path)));
}

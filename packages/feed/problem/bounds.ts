import type { Problem } from './problem.ts';

/** The least and the greatest allowed value of a `range` problem; a bound that nobody would reach is left out. */
export function boundsOf({ allowed = [] }: Problem): { min?: string; max?: string } {
  const [min, max] = allowed;
  const real = (bound: string | undefined) =>
    bound !== undefined && !(Math.abs(Number(bound)) >= Number.MAX_SAFE_INTEGER);
  return { ...(real(min) && { min: min! }), ...(real(max) && { max: max! }) };
}

import type { Arrangement } from './arrangement.ts';
import type { QueryState } from './query-state.ts';

/** Puts an arrangement in, after the others, or takes it out. An order chosen earlier gives way to it. */
export function arrange(
  state: Pick<QueryState, 'arrangements' | 'sort'>,
  name: string,
  arrangement: Arrangement | undefined,
): void {
  const others = [...state.arrangements].filter(([it]) => it !== name);
  state.arrangements = new Map(arrangement ? [...others, [name, arrangement]] : others);
  if (arrangement) state.sort = undefined;
}

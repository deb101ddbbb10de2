import type { Loaded } from './read-document.ts';

/** Of several copies the one that was fetched first: what is put together from them is as old as that. */
export const olderOf = (copies: readonly Loaded['stale'][]): Loaded['stale'] =>
  copies.filter((copy) => copy !== undefined).sort((a, b) => a.saved.getTime() - b.saved.getTime())[0];

import { availableParallelism, loadavg } from 'node:os';

/** What to know of times that were measured while the machine had other work; undefined when it had little. */
export function busyNote(load = loadavg()[0]!, processors = availableParallelism()): string | undefined {
  if (load < processors / 2) return undefined;
  return `This machine was busy before (load ${load.toFixed(1)} on ${processors} processors): the times say little, the ratios less than they could.`;
}

import { KeptMap } from '../../kept/kept-map.ts';

/** The modules that the visitor has marked as done, by their titles, for each path; on the device alone. */
const kept = new KeptMap('vicinia-progress-1');

export const progress = {
  /** The modules of a path that are done; what else has written there counts for nothing. */
  of(key: string): ReadonlySet<string> {
    const titles = kept.entries.get(key);
    return new Set(Array.isArray(titles) ? titles.filter((it) => typeof it === 'string') : []);
  },

  /** False when the device will not keep it. */
  set(key: string, titles: ReadonlySet<string>): boolean {
    return kept.set(key, titles.size > 0 ? [...titles] : undefined);
  },

  watch: (watcher: () => void): (() => void) => kept.watch(watcher),
};

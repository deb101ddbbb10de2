import type { LoadOptions } from '../load/load-page.ts';
import { StaticIndex } from './static-index.ts';

const opened = new Map<string, Promise<StaticIndex>>();

/** Whoever waits for an index to be given up. */
interface GivingUp {
  promise: Promise<void>;
  resolve: () => void;
}

const given = new Map<string, GivingUp>();

/** The index whose root is at an address, opened once for all who ask it. Rejects with a `LoadError` (`no-index`). */
export function openIndex(address: string, options: LoadOptions): Promise<StaticIndex> {
  let index = opened.get(address);
  if (!index) opened.set(address, (index = StaticIndex.open(address, options)));
  index.catch(() => opened.delete(address));
  return index;
}

/** An index that somebody has opened, or tries to. */
export const openedIndex = (address: string): Promise<StaticIndex> | undefined => opened.get(address);

function givenUp(address: string): GivingUp {
  let known = given.get(address);
  if (!known) {
    let resolve!: () => void;
    const promise = new Promise<void>((done) => (resolve = done));
    given.set(address, (known = { promise, resolve }));
  }
  return known;
}

/** A file of this index is missing or damaged: from here on its feed is read whole, for as long as the page is open. */
export const giveUpIndex = (address: string): void => givenUp(address).resolve();

/** Resolves when an index has been given up, which may be never; rejects with the signal's reason. */
export async function untilGivenUp(address: string, signal: AbortSignal | undefined): Promise<void> {
  const aborted = new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
  await Promise.race([givenUp(address).promise, aborted]);
}

import { BitReader } from './bits.ts';
import { bitsOf, IN_ORDER, paths, PLACES, type OtherSort } from './layout.ts';
import type { Ranking } from './ranking.ts';

/** So many files of an order are asked for at once. */
const AT_ONCE = 4;

/** The `at`th of numbers that stand one after the other. */
const numberAt = (bytes: Uint8Array, at: number, bits: number): number => new BitReader(bytes, at * bits).read(bits);

/**
 * The first of what is found, in another order than that of their numbers. Of many items, the order is gone through until there
 * are enough; of few, each is asked for its place: whatever takes fewer files.
 */
export async function firstInOrder(
  costs: Uint16Array,
  first: number,
  sort: OtherSort,
  load: (path: string) => Promise<Uint8Array>,
): Promise<Ranking> {
  const items = costs.length;
  const bits = bitsOf(items);
  const found: number[] = [];
  costs.forEach((cost, item) => cost !== 0 && found.push(item));
  const wanted = Math.min(first, found.length);
  const files = new Set(found.map((item) => Math.floor(item / PLACES)));
  const passed = Math.ceil((items / IN_ORDER) * (wanted / Math.max(1, found.length)));
  if (files.size * PLACES <= passed * IN_ORDER) {
    const placed = await Promise.all(
      found.map(async (item) => {
        const bytes = await load(paths.places(sort, Math.floor(item / PLACES)));
        return [numberAt(bytes, item % PLACES, bits), item] as const;
      }),
    );
    placed.sort(([a], [b]) => a - b);
    return { count: found.length, first: placed.slice(0, wanted).map(([, item]) => item) };
  }
  const picked: number[] = [];
  for (let file = 0; picked.length < wanted && file * IN_ORDER < items; file += AT_ONCE) {
    const rest = Math.min(AT_ONCE, passed, Math.ceil(items / IN_ORDER) - file);
    const loaded = Array.from({ length: rest }, (_, at) => load(paths.order(sort, file + at)));
    for (const [at, bytes] of (await Promise.all(loaded)).entries()) {
      const inFile = Math.min(IN_ORDER, items - (file + at) * IN_ORDER);
      for (let place = 0; place < inFile && picked.length < wanted; place++) {
        const item = numberAt(bytes, place, bits);
        if (costs[item]) picked.push(item);
      }
    }
  }
  return { count: found.length, first: picked };
}

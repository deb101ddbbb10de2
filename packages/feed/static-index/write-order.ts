import { BitWriter } from './bits.ts';
import { bitsOf } from './layout.ts';

/** Numbers below `items` in files of so many. */
export function* writeNumbers(numbers: Uint32Array, items: number, inFile: number): Generator<Uint8Array, void> {
  for (let at = 0; at < numbers.length; at += inFile) {
    const bits = new BitWriter();
    for (const number of numbers.subarray(at, at + inFile)) bits.write(number, bitsOf(items));
    yield bits.bytes();
  }
}

/** The place of each item in an order of all of them. */
export function placesIn(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  order.forEach((item, place) => (places[item] = place));
  return places;
}

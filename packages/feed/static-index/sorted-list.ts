import { BitReader, BitWriter } from './bits.ts';

/** Longer gaps than this many bits are not written. */
const LONGEST = 31;

/** What is listed stands for what is not. */
const INVERTED = 0x80;

/** So many bits stand as they are where gaps are so long on the average (Rice coding). */
const plainBits = (average: number): number => Math.max(0, Math.floor(Math.log2(Math.max(1, average * 0.69))));

/** The numbers below `size` that are not in a sorted list. */
function rest(numbers: ArrayLike<number>, size: number): number[] {
  const others: number[] = [];
  let at = 0;
  for (let number = 0; number < size; number++) {
    if (numbers[at] === number) at++;
    else others.push(number);
  }
  return others;
}

/**
 * Sorted numbers, all different and below `size`, in few bits: the gaps between them in Rice's code, or between those that are
 * missing where these are fewer. No list takes more than a bit and a half for each of `size`.
 */
export function writeSortedList(numbers: ArrayLike<number>, size: number): Uint8Array {
  if (numbers.length === 0) return new Uint8Array();
  const inverted = numbers.length > size / 2;
  const written = inverted ? rest(numbers, size) : numbers;
  const plain = plainBits(size / Math.max(1, written.length));
  const bits = new BitWriter();
  bits.write(inverted ? INVERTED | plain : plain, 8);
  bits.write(written.length, 32);
  let last = -1;
  for (let at = 0; at < written.length; at++) {
    const gap = written[at]! - last - 1;
    for (let ones = gap >>> plain; ones > 0; ones--) bits.write(1, 1);
    bits.write(0, 1);
    bits.write(gap & ((1 << plain) - 1), plain);
    last = written[at]!;
  }
  return bits.bytes();
}

/** Calls back for each number of a list that `writeSortedList` has made. Throws where that is damaged. */
export function readSortedList(bytes: Uint8Array, size: number, found: (number: number) => void): void {
  if (bytes.length === 0) return;
  const bits = new BitReader(bytes);
  const head = bits.read(8);
  const inverted = head >= INVERTED;
  const plain = head & LONGEST;
  const length = bits.read(32);
  if (length > size) throw new RangeError('A list is longer than what it lists.');
  let number = -1;
  for (let left = length; left > 0; left--) {
    let gap = 0;
    while (bits.read(1) === 1) gap++;
    const next = number + 1 + gap * 2 ** plain + bits.read(plain);
    if (next >= size) throw new RangeError('A list lists what is not there.');
    if (inverted) while (++number < next) found(number);
    else found(next);
    number = next;
  }
  if (inverted) while (++number < size) found(number);
}

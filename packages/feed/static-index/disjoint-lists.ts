import { readSortedList, writeSortedList } from './sorted-list.ts';

/** Two sorted lists that have nothing in common, as one. */
function joined(one: readonly number[], other: readonly number[]): number[] {
  const both: number[] = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length)
    both.push(b === other.length || (a < one.length && one[a]! < other[b]!) ? one[a++]! : other[b++]!);
  return both;
}

/**
 * Sorted lists that have nothing in common (numbers below `size`), in few bits: each is written as if what stands in those
 * before it were not there.
 */
export function writeDisjointLists(lists: readonly (readonly number[])[], size: number): Uint8Array[] {
  let gone: readonly number[] = [];
  return lists.map((numbers) => {
    let before = 0;
    const places = numbers.map((number) => {
      while (before < gone.length && gone[before]! < number) before++;
      return number - before;
    });
    const bytes = writeSortedList(places, size - gone.length);
    gone = joined(gone, numbers);
    return bytes;
  });
}

/** Gives back what `writeDisjointLists` has written, with the place of each list. Throws where they are damaged. */
export function readDisjointLists(
  lists: readonly Uint8Array[],
  size: number,
  found: (number: number, list: number) => void,
): void {
  let gone: readonly number[] = [];
  for (const [list, bytes] of lists.entries()) {
    const numbers: number[] = [];
    let before = 0;
    readSortedList(bytes, size - gone.length, (place) => {
      while (before < gone.length && gone[before]! <= place + before) before++;
      numbers.push(place + before);
      found(place + before, list);
    });
    gone = joined(gone, numbers);
  }
}

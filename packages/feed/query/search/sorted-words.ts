/** The first position at which a word may stand in sorted ones (by code units). */
function lowerBound(words: readonly string[], word: string, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of sorted words begin in a way: the first, and the one after the last. */
export function beginning(words: readonly string[], start: string, from = 0, to = words.length): [number, number] {
  const first = lowerBound(words, start, from, to);
  // No letter is as high as that.
  return [first, lowerBound(words, `${start}\uffff`, first, to)];
}

/** The words of two sorted lists, sorted. */
function merge(one: readonly string[], other: readonly string[]): string[] {
  const merged = new Array<string>(one.length + other.length);
  let [a, b] = [0, 0];
  for (let at = 0; at < merged.length; at++)
    merged[at] = b === other.length || (a < one.length && one[a]! < other[b]!) ? one[a++]! : other[b++]!;
  return merged;
}

/**
 * Puts more words beside sorted lists of words, all of them different. Each list is longer than the next, so that there are
 * few, and each word moves but a few times.
 */
export function putSorted(lists: string[][], words: string[]): void {
  let list = words.sort();
  while (lists.length > 0 && lists.at(-1)!.length <= 2 * list.length) list = merge(lists.pop()!, list);
  if (list.length > 0) lists.push(list);
}

/** Edit distance with transpositions (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row = rows[i]!;
    const above = rows[i - 1]!;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}

const plain = (value: string) => value.toLowerCase().replace(/[\s_]+/g, '-');

/**
 * The candidate that a person most likely meant: the same but for case and separators, else one that begins or is begun
 * by it, else the one with the fewest slips, provided that no more than a third of its letters are wrong.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(value);
  if (!wanted) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const name = plain(candidate);
    if (name === wanted) return candidate;
    const begins = wanted.length > 2 && (name.startsWith(wanted) || wanted.startsWith(name));
    const slips = begins ? 0.5 : distance(wanted, name);
    if (slips < least && slips <= Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3))) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** What an index has found: how many items, and the first of them by their numbers. */
export interface Ranking {
  count: number;
  first: number[];
}

/** The cheapest first, in their order where they cost the same; or in their order altogether. Nought is not found. */
export function byCost(costs: Uint16Array, first: number, keepsOrder: boolean): Ranking {
  const byCost: number[][] = [];
  let count = 0;
  for (let item = 0; item < costs.length; item++) {
    if (costs[item] === 0) continue;
    count++;
    const same = (byCost[keepsOrder ? 0 : costs[item]!] ??= []);
    if (same.length < first) same.push(item);
  }
  return { count, first: byCost.flat().slice(0, first) };
}

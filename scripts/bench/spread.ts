/** How values lie: the middle one, and those a quarter of the way from either end. */
export interface Spread {
  median: number;
  lower: number;
  upper: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => {
    const place = part * (sorted.length - 1);
    const below = Math.floor(place);
    const [one, next] = [sorted[below]!, sorted[Math.ceil(place)]!];
    return one + (next - one) * (place - below);
  };
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}

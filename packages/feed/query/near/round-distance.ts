/** As `Intl.NumberFormat` takes it with `style: 'unit'`. */
export interface RoundDistance {
  value: number;
  unit: 'meter' | 'kilometer';
}

const toStep = (value: number, step: number): number => Math.max(1, Math.round(value / step)) * step;

/**
 * A distance as it helps to know it: by 50 m (never less than that) below one kilometre, by 0.1 km below ten, else whole
 * kilometres.
 */
export function roundDistance(metres: number): RoundDistance {
  const near = toStep(metres, 50);
  if (near < 1000) return { value: near, unit: 'meter' };
  const step = toStep(metres, 100) < 10_000 ? 100 : 1000;
  return { value: toStep(metres, step) / 1000, unit: 'kilometer' };
}

/**
 * What reasons are worth. A score is their sum: whoever meets all that another meets, and more, comes first, and a wish that
 * is met never takes away. What is asked for first weighs most: each kind of contribution more than any one circumstance.
 */
export const points = {
  /** For each kind. */
  contribution: 10,
  /** For each word. */
  role: 8,
  weekday: 4,
  /** With weekdays asked for, too, only if one date meets both. */
  time: 4,
  language: 4,
  audience: 4,
  hours: 3,
  age: 3,
  free: 1,
  /** The neighbourhood that was asked for, or the municipality where no neighbourhood was. */
  samePlace: 6,
  servesPlace: 5,
  /** Only the municipality of the neighbourhood that was asked for. */
  sameMunicipality: 3,
} as const;

const bands: readonly (readonly [metres: number, points: number])[] = [
  [1000, 6],
  [3000, 5],
  [10_000, 3],
  [30_000, 1],
];

/** On foot, by bicycle, by bus, by train. */
export const pointsOfDistance = (metres: number): number => bands.find(([most]) => metres <= most)?.[1] ?? 0;

import type { Point } from './point.ts';

/** Mean radius of the Earth in metres (IUGG). */
const RADIUS = 6_371_009;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two points, as the crow flies (haversine formula). */
export function distance(a: Point, b: Point): number {
  const sine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  const h = sine(b.latitude - a.latitude) + across * sine(b.longitude - a.longitude);
  // Rounding must not lead past the other side of the Earth.
  return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, h)));
}

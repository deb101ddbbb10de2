import type { Place } from '../../model/place.ts';

/** WGS 84, decimal degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const within = (value: number | undefined, bound: number): boolean => Math.abs(value ?? NaN) <= bound;

/** The point of a place; undefined without sound coordinates. Two noughts are what forms leave that nobody filled in. */
export function pointOf({ latitude, longitude }: Pick<Place, 'latitude' | 'longitude'>): Point | undefined {
  if (!within(latitude, 90) || !within(longitude, 180) || (latitude === 0 && longitude === 0)) return undefined;
  return { latitude: latitude!, longitude: longitude! };
}

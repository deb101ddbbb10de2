import type { Catalogue } from '../catalogue.ts';
import { placesOfItem } from './places-of-item.ts';
import { pointOf, type Point } from './point.ts';

/** A municipality, or a neighbourhood of one, with a point in the middle of what happens there. */
export interface KnownPlace extends Point {
  municipality: string | undefined;
  /** Undefined: the municipality as a whole. */
  neighbourhood: string | undefined;
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** A longitude in the turn around `centre`, so that places on both sides of the date line stay together. */
const turned = (longitude: number, centre: number): number => longitude - 360 * Math.round((longitude - centre) / 360);

/** The middle of points: medians, since one wrong point should not move it. */
function middle(points: readonly Point[]): Point {
  const centre = points[0]!.longitude;
  return {
    latitude: median(points.map(({ latitude }) => latitude)),
    longitude: turned(median(points.map(({ longitude }) => turned(longitude, centre))), 0),
  };
}

/**
 * The municipalities and neighbourhoods of a catalogue, to say where one is without being located. In the feed's order,
 * each municipality ahead of its neighbourhoods; without those of which no place has coordinates.
 */
export function placesOf(catalogue: Catalogue): KnownPlace[] {
  const known = new Map<string | undefined, Map<string | undefined, Point[]>>();
  const add = (municipality: string | undefined, neighbourhood: string | undefined, point: Point) => {
    let within = known.get(municipality);
    if (!within) known.set(municipality, (within = new Map<string | undefined, Point[]>()));
    const points = within.get(neighbourhood);
    if (points) points.push(point);
    else within.set(neighbourhood, [point]);
  };
  for (const { item } of catalogue)
    for (const { municipality, neighbourhood, ...place } of placesOfItem(item)) {
      const point = pointOf(place);
      if (point && municipality) add(municipality, undefined, point);
      if (point && neighbourhood) add(municipality, neighbourhood, point);
    }
  return [...known].flatMap(([municipality, within]) =>
    [...within].map(([neighbourhood, points]) => ({ municipality, neighbourhood, ...middle(points) })),
  );
}

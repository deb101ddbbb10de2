import Supercluster from 'supercluster';
import type { EntryPoint } from './points-of.ts';

/** What stands at one spot of the map at a zoom: one point, or several that are too near each other to be told apart. */
export interface Spot {
  /** Stays the same as long as the same points stand there. */
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  /** The only point; undefined for several. */
  readonly point: EntryPoint | undefined;
  /** The zoom at which several come apart. */
  readonly apartAt: number;
}

/** Nearer than this, in pixels, pins would lie upon each other. */
const radius = 44;

export const closestZoom = 18;

/** Groups points for a map, at any zoom, in an instant. */
export class Clusters {
  readonly #index: Supercluster<{ at: number }>;
  readonly #points: readonly EntryPoint[];

  constructor(points: readonly EntryPoint[]) {
    this.#points = points;
    this.#index = new Supercluster<{ at: number }>({ radius, maxZoom: closestZoom, extent: 256 });
    this.#index.load(
      points.map(({ latitude, longitude }, at) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: { at },
      })),
    );
  }

  /** West, south, east and north in degrees. */
  within(bounds: [number, number, number, number], zoom: number): Spot[] {
    return this.#index.getClusters(bounds, Math.round(zoom)).map((feature): Spot => {
      const [longitude, latitude] = feature.geometry.coordinates as [number, number];
      const { properties } = feature;
      if (!('cluster_id' in properties)) {
        const point = this.#points[properties.at]!;
        return { key: `p${properties.at}`, latitude, longitude, count: 1, point, apartAt: closestZoom };
      }
      const { cluster_id: id, point_count: count } = properties;
      const apartAt = Math.min(closestZoom, this.#index.getClusterExpansionZoom(id));
      return { key: `c${id}`, latitude, longitude, count, point: undefined, apartAt };
    });
  }

  /** The points of a spot. */
  pointsAt({ key, point }: Spot): EntryPoint[] {
    if (point) return [point];
    const leaves = this.#index.getLeaves(Number(key.slice(1)), Infinity);
    return leaves.map(({ properties }) => this.#points[properties.at]!);
  }
}

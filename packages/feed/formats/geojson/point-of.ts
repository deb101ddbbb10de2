import type { Cursor } from '../cursor.ts';
import { pointOf as point } from '../point.ts';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

type Position = readonly [longitude: number, latitude: number];

/** A position (RFC 7946, 3.1.1), where it is one on Earth: not in metres of some grid, not the two the wrong way round. */
function position(at: Cursor): Position | undefined {
  if (!Array.isArray(at.value)) return undefined;
  const [longitude, latitude] = at.value as unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : undefined;
}

const line = (at: Cursor): Position[] =>
  at
    .list()
    .map(position)
    .filter((it) => it !== undefined);

/** The centre of a ring and its size, in degrees: near enough for a mark on a map. */
function centre(ring: readonly Position[]): { at: Position; size: number } | undefined {
  const [origin] = ring;
  if (!origin) return undefined;
  let [size, x, y] = [0, 0, 0];
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!];
    const cross = (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
    size += cross;
    x += (a[0] + b[0] - 2 * origin[0]) * cross;
    y += (a[1] + b[1] - 2 * origin[1]) * cross;
  }
  if (Math.abs(size) < 1e-15) return { at: ring[Math.floor(ring.length / 2)]!, size: 0 };
  return { at: [origin[0] + x / (3 * size), origin[1] + y / (3 * size)], size: Math.abs(size) };
}

const middle = (positions: readonly Position[]): Position | undefined => positions[Math.floor(positions.length / 2)];
const polygon = (at: Cursor) => centre(line(at.list()[0] ?? at));
const longest = (lines: readonly Position[][]) => lines.reduce((a, b) => (b.length > a.length ? b : a), []);

function find(geometry: Cursor): Position | undefined {
  const coordinates = geometry.at('coordinates');
  switch (geometry.at('type').value) {
    case 'Point':
      return position(coordinates);
    case 'MultiPoint':
      return line(coordinates)[0];
    case 'LineString':
      return middle(line(coordinates));
    case 'MultiLineString':
      return middle(longest(coordinates.list().map(line)));
    case 'Polygon':
      return polygon(coordinates)?.at;
    case 'MultiPolygon':
      return coordinates
        .list()
        .map(polygon)
        .filter((it) => it !== undefined)
        .sort((a, b) => b.size - a.size)[0]?.at;
    default:
      return undefined;
  }
}

const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/** A point that stands for a geometry of any kind: itself, the middle of a line, the centre of an area. */
export function pointOf(geometry: Cursor, depth = 0): Point | undefined {
  if (!geometry.exists) return undefined;
  if (geometry.at('type').value === 'GeometryCollection' && depth < 5)
    return geometry
      .at('geometries')
      .list()
      .map((it) => pointOf(it, depth + 1))
      .find((it) => it !== undefined);
  const found = find(geometry);
  if (found) return { latitude: round(found[1]), longitude: round(found[0]) };
  const coordinates = geometry.at('coordinates');
  if (!coordinates.exists || isEmpty(coordinates)) return undefined;
  const [longitude, latitude] = [coordinates.at(0), coordinates.at(1)];
  if (geometry.at('type').value !== 'Point' || !isPair(coordinates)) return coordinates.wrong('number');
  // Which of the two is not on Earth is said; they may be the wrong way round.
  point(latitude, longitude);
  return undefined;
}

const isPair = ({ value }: Cursor): boolean =>
  Array.isArray(value) && value.slice(0, 2).every((it) => typeof it === 'number');
const isEmpty = (at: Cursor): boolean => Array.isArray(at.value) && at.value.length === 0;

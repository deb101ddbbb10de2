import type { Cursor } from './cursor.ts';

function within(at: Cursor, most: number): number | undefined {
  const value = at.number();
  if (value === undefined || Math.abs(value) <= most) return value;
  const { path, notes } = at;
  const allowed = [String(-most), String(most)];
  notes.problems.push({
    code: 'range',
    severity: 'warning',
    path,
    expected: 'number',
    found: String(value),
    allowed,
    ...notes.where,
  });
  return undefined;
}

/** Coordinates of a place: both, or none, since half a point is nowhere. */
export function pointOf(latitude: Cursor, longitude: Cursor): { latitude?: number; longitude?: number } {
  const [lat, lon] = [within(latitude, 90), within(longitude, 180)];
  return lat === undefined || lon === undefined ? {} : { latitude: lat, longitude: lon };
}

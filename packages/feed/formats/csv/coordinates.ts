export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const sexagesimal = /(\d{1,3})\s*°\s*(?:(\d{1,2})\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|”|″|'')\s*)?([NSEWO])/gi;
const decimal = '[+-]?\\d{1,3}(?:[.,]\\d+)?';
const pair = new RegExp(
  `^\\(?\\s*(${decimal})\\s*(?:[;|/]\\s*|,\\s+|\\s+|,(?=[+-]?\\d{1,3}\\.))\\s*(${decimal})\\s*\\)?$`,
);
const point = new RegExp(`^(?:srid=4326;\\s*)?point\\s*\\(\\s*(${decimal})[\\s,]+(${decimal})\\s*\\)$`, 'i');

const read = (text: string) => Number(text.replace(',', '.'));
const make = (latitude: number, longitude: number): Coordinates | undefined =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;

function fromDegrees(text: string): Coordinates | undefined {
  const parts = [...text.matchAll(sexagesimal)].map(([, degrees = '0', minutes = '0', seconds = '0', side = '']) => {
    const value = Number(degrees) + Number(minutes) / 60 + read(seconds) / 3600;
    return { side: side.toUpperCase(), value: Math.round((/[SWO]/i.test(side) ? -value : value) * 1e6) / 1e6 };
  });
  const latitude = parts.find(({ side }) => /[NS]/.test(side));
  const longitude = parts.find(({ side }) => /[EWO]/.test(side));
  return latitude && longitude && make(latitude.value, longitude.value);
}

/**
 * Coordinates in one cell: "44.41, 12.20", "44,41 12,20", "44,41; 12,20" (latitude first), WKT's "POINT(12.2 44.4)"
 * (longitude first), "44°25'03"N 12°12'00"E". Undefined for anything else.
 */
export function coordinatesIn(text: string): Coordinates | undefined {
  if (text.length > 100) return undefined;
  const written = text.trim();
  const [, x, y] = point.exec(written) ?? [];
  if (x !== undefined && y !== undefined) return make(read(y), read(x));
  const [, first, second] = pair.exec(written) ?? [];
  if (first !== undefined && second !== undefined) return make(read(first), read(second));
  return fromDegrees(written);
}

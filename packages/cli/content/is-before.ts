/**
 * Is the second of two dates (with or without time), times of day or numbers before the first? Wall-clock times are compared with each
 * other, times with an offset likewise; of anything else, only the days. False where there is nothing to compare.
 */
export function isBefore(second: unknown, first: unknown): boolean {
  if (typeof second === 'number' && typeof first === 'number') return second < first;
  if (typeof second !== 'string' || typeof first !== 'string') return false;
  const [timed, sameTimed] = [second, first].map((text) => text.includes('T') || !text.includes('-'));
  const [zoned, sameZoned] = [second, first].map((text) => /T.*(Z|[+-]\d\d:\d\d)$/.test(text));
  if (zoned && sameZoned) return Date.parse(second) < Date.parse(first);
  if (timed && sameTimed && zoned === sameZoned) return second < first;
  return second.slice(0, 10) < first.slice(0, 10);
}

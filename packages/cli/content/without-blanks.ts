const isBlank = (value: unknown) =>
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/**
 * The same value without fields that an editor left empty (`note:`), which says no more than leaving them out. Empty
 * entries of lists stay: there a dash was begun and not finished.
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, field]) => !isBlank(field));
  return Object.fromEntries(kept.map(([name, field]) => [name, withoutBlanks(field)]));
}

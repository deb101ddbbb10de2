type Compact<T> = { [K in keyof T]?: Exclude<T[K], undefined | null> };

/** Fields without those that hold nothing: undefined, empty texts, lists and groups. Undefined when none is left. */
export function compact<T extends Record<string, unknown>>(fields: T): Compact<T> | undefined {
  const kept = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  return kept.length > 0 ? (Object.fromEntries(kept) as Compact<T>) : undefined;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

import { compact } from '../../formats/compact.ts';

/** A node of schema.org: what it is, and what is said of it. */
export type Node = Readonly<Record<string, unknown>>;

/** A node with what there is to say; undefined where there is nothing. */
export function node(type: string, properties: Record<string, unknown>): Node | undefined {
  const said = compact(properties);
  return said && { '@type': type, ...said };
}

/** One value as itself, several as a list, none as nothing. */
export function values<T>(list: readonly (T | undefined)[] | undefined): T | readonly T[] | undefined {
  const known = (list ?? []).filter((it) => it !== undefined);
  return known.length === 1 ? known[0] : known.length === 0 ? undefined : known;
}

import type { Cursor } from '../cursor.ts';

/** A service, and the place at which a list of services at locations has found it. */
export interface Listed {
  readonly service: Cursor;
  readonly at: Cursor | undefined;
}

/** The services of one entry: itself, that of a service at a location, those of an organisation. */
function servicesOf(entry: Cursor, depth = 0): Listed[] {
  if (!entry.isObject) return entry.wrong('object') ?? [];
  if (entry.at('service').isObject) return [{ service: entry.at('service'), at: entry }];
  const within = entry.at('services');
  if (Array.isArray(within.value) && depth < 2) return within.list().flatMap((it) => servicesOf(it, depth + 1));
  return [{ service: entry, at: undefined }];
}

/** All services of a document: one service, a list, a page of one (`contents`, before version 3 `content`). */
export function servicesIn(root: Cursor): Listed[] {
  const page = ['contents', 'content', 'services', 'items', 'data']
    .map((name) => root.at(name))
    .find((it) => Array.isArray(it.value));
  return (page ?? root).list().flatMap((it) => servicesOf(it));
}

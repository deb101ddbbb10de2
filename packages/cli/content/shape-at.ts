import type { Shape } from '@vicinia/feed/schema.js';

/** The shape of what stands at a path below a shape; undefined where nothing may stand. */
export function shapeAt(shape: Shape, path: readonly (string | number)[]): Shape | undefined {
  let at: Shape | undefined = shape;
  for (const step of path) {
    if (at?.kind === 'object') at = at.byName.get(String(step));
    else if (at?.kind === 'list' || at?.kind === 'map') at = at.of;
    else return undefined;
  }
  return at;
}

/** Where in a shape a field of this name is at home, as `places › municipality`: the least deep one. */
export function homeOf(name: string, shape: Shape): string | undefined {
  let level: [string, Shape][] = [['', shape]];
  while (level.length > 0) {
    const next: [string, Shape][] = [];
    for (const [path, at] of level) {
      if (at.kind === 'list' || at.kind === 'map') next.push([path, at.of]);
      if (at.kind !== 'object') continue;
      if (at.byName.has(name)) return path + name;
      for (const [field, below] of at.byName) next.push([`${path}${field} › `, below]);
    }
    level = next;
  }
  return undefined;
}

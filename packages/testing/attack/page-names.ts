/** Every name that the attacks give to something. */
export function namesIn(vectors: readonly string[]): string[] {
  const given = vectors.flatMap((vector) => [...vector.matchAll(/\b(?:id|name)\s*=\s*["']?([^\s"'<>]+)/gi)]);
  // Focus goes where a test leads it.
  return [...new Set(given.map(([, name]) => name!))].filter((name) => name !== 'activeElement');
}

/** What a page's scripts find under these names, and which globals there are at all. */
export function lookUp(page: Window & typeof globalThis, names: readonly string[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const holder of ['window', 'document', 'body'] as const) {
    const object = (holder === 'body' ? page.document.body : page[holder]) as unknown as Record<string, unknown>;
    for (const name of names) found.set(`${holder}.${name}`, object[name]);
  }
  const own = (object: object) => Object.getOwnPropertyNames(object).sort().join();
  found.set('globals', own(page));
  found.set('Object.prototype', own(page.Object.prototype));
  found.set('Array.prototype', own(page.Array.prototype));
  return found;
}

/** The names under which there is something else now. */
export const changesSince = (before: Map<string, unknown>, after: Map<string, unknown>): string[] =>
  [...before.keys()].filter((name) => !Object.is(before.get(name), after.get(name)));

/** One block of a `_headers` file: where it holds and what it says. */
export interface HeaderRule {
  pattern: RegExp;
  /** Name in lower case → value; undefined takes away what an earlier rule set (`! Name`). */
  headers: Map<string, string | undefined>;
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path at the start of a line (`*` for anything, `:name`
 * for one segment), then indented `Name: value` lines. A name repeated within a block joins its values with a comma.
 */
export function parseHeaderRules(source: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of source.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ pattern: toPattern(content), headers: new Map() });
    else rules.at(-1)?.headers.set(...readHeader(content, rules.at(-1)!.headers));
  }
  return rules;
}

/** The headers of a path. Where several rules name the same header, the last one wins, as on Netlify. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const all = new Map(rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => [...headers]));
  return Object.fromEntries([...all].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function toPattern(path: string): RegExp {
  const source = path
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]\w*/gi, '[^/]+');
  return new RegExp(`^${source}$`);
}

function readHeader(line: string, block: HeaderRule['headers']): [string, string | undefined] {
  if (line.startsWith('!')) return [line.slice(1).trim().toLowerCase(), undefined];
  const colon = line.indexOf(':');
  const name = line.slice(0, colon).trim().toLowerCase();
  const value = line.slice(colon + 1).trim();
  const before = block.get(name);
  return [name, before === undefined ? value : `${before}, ${value}`];
}

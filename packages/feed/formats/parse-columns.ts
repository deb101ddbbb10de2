/**
 * Reads which of our fields stands in which column of a table, as an attribute or a command's option gives it:
 * `Nome evento: title; Dove: places.municipality`. Pieces that are not like that are left out.
 */
export function parseColumns(text: string | undefined): Record<string, string> | undefined {
  const pairs = (text ?? '').split(';').map((pair) => /^(.+):\s*([\w.]+)\s*$/.exec(pair.trim()));
  const known = pairs.filter((pair) => pair !== null).map(([, column, field]) => [column!.trim(), field!] as const);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}
